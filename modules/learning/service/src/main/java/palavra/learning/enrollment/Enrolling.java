package palavra.learning.enrollment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import palavra.courses.api.EditionView;
import palavra.courses.api.RunState;
import palavra.kernel.Actor;
import palavra.kernel.Ids;
import palavra.kernel.Refusal;
import palavra.learning.api.Enrollment;
import palavra.learning.api.EnrollmentState;
import palavra.learning.run.Learner;
import palavra.learning.run.Places;
import palavra.learning.run.Run;
import palavra.learning.run.Told;

/** Joining and leaving a run. One row for a person in a run, and no more active rows than seats: both by the database. */
@ApplicationScoped
public class Enrolling {

    @Inject
    Places places;

    @Inject
    Told told;

    @Inject
    Clock clock;

    public Enrollment enroll(Actor actor, UUID runId, UUID wanted) {
        actor.signedIn();
        Run run = Run.findById(runId);
        if (run == null || run.state == RunState.DRAFT && !run.hasOnTeam(actor.id())) {
            throw Refusal.notFound();
        }
        var edition = offered(run, wanted);
        var present = find(runId, actor.id(), LockModeType.NONE);
        if (run.hasOnTeam(actor.id())) {
            look(actor, run, edition, present);
        } else if (present.filter(one -> one.isActive() && !one.staff).isPresent()) {
            read(present.get(), run, edition);
        } else {
            join(actor, run, edition);
        }
        return places.of(actor, runId).enrollment();
    }

    /** Changes what is read and nothing else: all that was done is kept by block, see {@link Learner}. */
    public Enrollment read(Actor actor, UUID runId, UUID wanted) {
        var place = places.held(actor.signedIn(), runId);
        var edition = offered(place.run(), wanted);
        if (place.looksOnly()) {
            look(actor, place.run(), edition, place.learner());
        } else {
            read(place.learner().orElseThrow(), place.run(), edition);
        }
        return places.of(actor, runId).enrollment();
    }

    public void withdraw(Actor actor, UUID runId) {
        actor.signedIn();
        var learner = find(runId, actor.id(), LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::notFound);
        if (!learner.isActive()) {
            return;
        }
        learner.state = EnrollmentState.WITHDRAWN;
        if (!learner.staff) {
            Run run = Run.findById(runId);
            Learner.flush();
            run.freeSeat();
            run.reading(learner.edition).ifPresent(edition -> told.enrollment(run, learner, edition));
            told.deactivated(run, learner);
        }
    }

    /** Someone on the team chooses what to look at; that takes no seat. */
    private void look(Actor actor, Run run, EditionView edition, Optional<Learner> present) {
        if (present.isEmpty()) {
            insert(actor, run, edition, true);
        } else {
            present.get().edition = edition.id();
        }
    }

    private void read(Learner learner, Run run, EditionView edition) {
        if (!learner.edition.equals(edition.id())) {
            var before = learner.edition;
            learner.edition = edition.id();
            told.enrollment(run, learner, edition);
            told.editionChanged(run, learner, before);
        }
    }

    private static EditionView offered(Run run, UUID wanted) {
        return (wanted == null ? run.firstEdition() : run.edition(wanted))
                .orElseThrow(() -> Refusal.conflict("edition-not-offered", "This run does not offer that edition."));
    }

    /** The seat is taken first: run before enrollment is the order in which everyone locks. */
    private void join(Actor actor, Run run, EditionView edition) {
        if (!run.takesLearners()) {
            throw Refusal.conflict("run-not-open", "This run does not take learners now.");
        }
        var hasSeat = run.takeSeat();
        if (hasSeat && insert(actor, run, edition, false)) {
            tell(run, find(run.id, actor.id(), LockModeType.NONE).orElseThrow(), edition);
            return;
        }
        var learner = find(run.id, actor.id(), LockModeType.PESSIMISTIC_WRITE);
        if (learner.filter(one -> one.isActive() && !one.staff).isPresent()) {
            // The same person was faster in another request: one seat is enough.
            if (hasSeat) {
                run.freeSeat();
            }
            read(learner.get(), run, edition);
        } else if (!hasSeat) {
            throw Refusal.conflict("run-is-full", "This run is full.");
        } else {
            comeBack(learner.orElseThrow(), actor, run, edition);
        }
    }

    private void comeBack(Learner learner, Actor actor, Run run, EditionView edition) {
        learner.state = EnrollmentState.ACTIVE;
        learner.staff = false;
        learner.edition = edition.id();
        learner.calls(actor);
        tell(run, learner, edition);
    }

    private void tell(Run run, Learner learner, EditionView edition) {
        told.enrollment(run, learner, edition);
        told.activated(run, learner);
    }

    private boolean insert(Actor actor, Run run, EditionView edition, boolean staff) {
        return Learner.getEntityManager()
                        .createNativeQuery("""
                                insert into enrollment (id, run, person, name, edition, state, staff, since)
                                values (:id, :run, :person, :name, :edition, 'ACTIVE', :staff, :since)
                                on conflict (run, person) do nothing
                                """)
                        .setParameter("id", Ids.next())
                        .setParameter("run", run.id)
                        .setParameter("person", actor.id())
                        .setParameter("name", actor.name())
                        .setParameter("edition", edition.id())
                        .setParameter("staff", staff)
                        .setParameter("since", clock.instant())
                        .executeUpdate()
                == 1;
    }

    /** Locked rows are read again, because what this transaction has seen of them may be old. */
    private static Optional<Learner> find(UUID run, UUID person, LockModeType lock) {
        var found =
                Learner.<Learner>find("run = ?1 and person = ?2", run, person).firstResultOptional();
        if (lock != LockModeType.NONE) {
            found.ifPresent(learner -> Learner.getEntityManager().refresh(learner, lock));
        }
        return found;
    }
}
