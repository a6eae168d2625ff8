package palavra.learning.enrollment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import palavra.courses.api.EditionView;
import palavra.courses.api.RunState;
import palavra.kernel.Actor;
import palavra.kernel.Refusal;
import palavra.learning.api.Enrollment;
import palavra.learning.api.EnrollmentState;
import palavra.learning.run.Grades;
import palavra.learning.run.Learner;
import palavra.learning.run.Places;
import palavra.learning.run.Run;
import palavra.learning.run.Seats;
import palavra.learning.run.Told;
import palavra.learning.run.Work;

/** Joining and leaving a run. Who does holds the run first, which is the order in which everyone locks. */
@ApplicationScoped
public class Enrolling {

    @Inject
    Places places;

    @Inject
    Seats seats;

    @Inject
    Grades grades;

    @Inject
    Told told;

    @Inject
    Clock clock;

    /** @param hasKey whether they gave the key of the run */
    public Enrollment enroll(Actor actor, UUID runId, UUID wanted, boolean hasKey) {
        Run run = Run.findById(runId, LockModeType.PESSIMISTIC_WRITE);
        if (run == null || run.state == RunState.DRAFT && !run.hasOnTeam(actor.id())) {
            throw Refusal.notFound();
        }
        var edition = offered(run, wanted);
        var known = held(runId, actor.id());
        var learner = known.orElseGet(() -> Learner.of(run, actor, edition.id(), clock.instant()));
        if (run.hasOnTeam(actor.id())) {
            look(learner, edition);
        } else if (learner.learns() || learner.isWaiting()) {
            read(learner, run, edition);
        } else {
            if (known.isEmpty() && !hasKey) {
                Doorways.unlocked(run);
            }
            join(actor, run, learner, edition);
        }
        if (known.isEmpty()) {
            learner.persist();
        }
        return enrollment(run, learner, edition);
    }

    /** Changes what is read and nothing else: all that was done is kept by block, see {@link Learner}. */
    public Enrollment read(Actor actor, UUID runId, UUID wanted) {
        var place = places.held(actor.signedIn(), runId);
        var edition = offered(place.run(), wanted);
        if (!place.looksOnly()) {
            read(place.learner().orElseThrow(), place.run(), edition);
            return enrollment(place.run(), place.learner().orElseThrow(), edition);
        }
        var learner = place.learner().orElseGet(() -> beside(actor, place.run(), edition));
        look(learner, edition);
        return enrollment(place.run(), learner, edition);
    }

    public void withdraw(Actor actor, UUID runId) {
        actor.signedIn();
        Run run = Run.findById(runId, LockModeType.PESSIMISTIC_WRITE);
        var learner = held(runId, actor.id()).orElseThrow(Refusal::notFound);
        if (learner.isActive() || learner.isWaiting()) {
            if (learner.staff) {
                learner.state = EnrollmentState.WITHDRAWN;
            } else {
                seats.leave(run, learner, EnrollmentState.WITHDRAWN);
            }
        }
    }

    /** A place to look from, for someone who had none; the run is held, so that two clicks make one. */
    private Learner beside(Actor actor, Run run, EditionView edition) {
        Run.findById(run.id, LockModeType.PESSIMISTIC_WRITE);
        return held(run.id, actor.id()).orElseGet(() -> {
            var learner = Learner.of(run, actor, edition.id(), clock.instant());
            look(learner, edition);
            learner.persist();
            return learner;
        });
    }

    /** Someone on the team chooses what to look at; that takes no seat, and whoever had one before keeps it. */
    private static void look(Learner learner, EditionView edition) {
        learner.edition = edition.id();
        if (!learner.learns() && !learner.isWaiting()) {
            learner.state = EnrollmentState.ACTIVE;
            learner.staff = true;
        }
    }

    private void read(Learner learner, Run run, EditionView edition) {
        if (!learner.edition.equals(edition.id())) {
            var before = learner.edition;
            learner.edition = edition.id();
            told.enrollment(run, learner);
            if (learner.learns()) {
                told.editionChanged(run, learner, before);
                grade(learner, run);
            }
        }
    }

    /** Another edition, or the policy of a later day, may give another grade: the one that is told is the one that is shown. */
    private void grade(Learner learner, Run run) {
        var work = Work.of(Set.of(learner.id)).getOrDefault(learner.id, Work.none());
        places.of(run, learner).ifPresent(place -> grades.grade(place, learner, work));
    }

    private void join(Actor actor, Run run, Learner learner, EditionView edition) {
        Doorways.enter(run, learner, clock.instant());
        learner.edition = edition.id();
        learner.calls(actor);
        seats.ask(run, List.of(learner));
        if (learner.learns() && learner.lastSeen != null) {
            grade(learner, run);
        }
    }

    static EditionView offered(Run run, UUID wanted) {
        return (wanted == null ? run.firstEdition() : run.edition(wanted))
                .orElseThrow(() -> Refusal.conflict("edition-not-offered", "This run does not offer that edition."));
    }

    private static Enrollment enrollment(Run run, Learner learner, EditionView edition) {
        return new Enrollment(
                run.id,
                learner.person,
                edition.id(),
                edition.publication(),
                edition.language(),
                learner.state,
                learner.since,
                learner.staff);
    }

    static Optional<Learner> held(UUID run, UUID person) {
        return Learner.<Learner>find("run = ?1 and person = ?2", run, person)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }
}
