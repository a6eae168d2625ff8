package palavra.learning.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import palavra.content.api.Assessment;
import palavra.courses.api.RunChanged;
import palavra.kernel.Actor;
import palavra.learning.api.EnrollmentState;

/** Takes over a run's new state; where that moves grades, they are worked out anew in the same transaction. */
@ApplicationScoped
class RunUpdate {

    /** How many learners' work is read in one statement. */
    private static final int AT_ONCE = 500;

    @Inject
    Syllabi syllabi;

    @Inject
    Gradebook gradebook;

    @Inject
    Clock clock;

    void apply(RunChanged changed, Map<UUID, Assessment> fetched) {
        fetched.forEach(StoredPublication::store);
        Optional<Run> known = Run.findByIdOptional(changed.run(), LockModeType.PESSIMISTIC_WRITE);
        var run = known.orElseGet(Run::new);
        var before = known.map(RunUpdate::publications).orElse(Set.of());
        run.become(changed);
        if (known.isEmpty()) {
            run.persist();
        }
        Run.flush();
        var otherPolicy = adoptPolicy(run);
        if (known.isPresent() && (otherPolicy || !before.equals(publications(run)))) {
            regrade(run);
        }
    }

    private static Set<UUID> publications(Run run) {
        return run.published().stream().map(edition -> edition.publication()).collect(Collectors.toSet());
    }

    /** Each policy a run was graded by stays on record under its number. */
    private boolean adoptPolicy(Run run) {
        var source = run.firstEdition().map(edition -> edition.publication());
        if (source.isEmpty() || source.get().equals(run.policyPublication)) {
            return false;
        }
        var policy = syllabi.of(source.get()).policy();
        var differs = run.policyPublication == null
                || !syllabi.of(run.policyPublication).policy().equals(policy);
        run.policyPublication = source.get();
        if (differs) {
            run.policyVersion++;
            Run.getEntityManager()
                    .createNativeQuery("insert into grading_policy (run, version, publication, policy, since)"
                            + " values (:run, :version, :publication, :policy, :since)")
                    .setParameter("run", run.id)
                    .setParameter("version", run.policyVersion)
                    .setParameter("publication", source.get())
                    .setParameter("policy", Json.write(policy))
                    .setParameter("since", clock.instant())
                    .executeUpdate();
        }
        return differs;
    }

    private void regrade(Run run) {
        var learners = Learner.<Learner>find(
                        "run = ?1 and state = ?2 and staff = false order by id", run.id, EnrollmentState.ACTIVE)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
        for (var from = 0; from < learners.size(); from += AT_ONCE) {
            regrade(run, learners.subList(from, Math.min(from + AT_ONCE, learners.size())));
        }
    }

    private void regrade(Run run, List<Learner> learners) {
        var work = Work.of(learners.stream().map(learner -> learner.id).toList());
        for (var learner : learners) {
            run.reading(learner.edition).ifPresent(edition -> {
                var actor = new Actor(learner.person, learner.name, Set.of());
                var place =
                        new Place(actor, run, Optional.of(learner), false, edition, syllabi.of(edition.publication()));
                gradebook.grade(place, learner, work.getOrDefault(learner.id, Work.none()));
            });
        }
    }
}
