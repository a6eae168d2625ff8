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
import palavra.content.api.GradingPolicy;
import palavra.kernel.Actor;
import palavra.learning.api.CertificateRule;
import palavra.learning.api.EnrollmentState;

/** Works out the grades of a whole run anew, in the transaction of what moved them; the run is held then. */
@ApplicationScoped
public class Regrading {

    /** How many learners' work is read in one statement. */
    private static final int AT_ONCE = 500;

    @Inject
    Syllabi syllabi;

    @Inject
    Gradebook gradebook;

    @Inject
    Clock clock;

    /** Grades the run by a policy of its own, or with null by that of its publications again, and by that rule. */
    public void by(Run run, GradingPolicy own, CertificateRule rule, Actor actor, String reason) {
        run.ownPolicy = own;
        run.certificateRule = rule;
        PolicyVersion.set(run, syllabi.policy(run), actor, reason, clock.instant());
        all(run);
    }

    void all(Run run) {
        var learners = Learner.<Learner>find(
                        "run = ?1 and state = ?2 and staff = false order by id", run.id, EnrollmentState.ACTIVE)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
        for (var from = 0; from < learners.size(); from += AT_ONCE) {
            some(run, learners.subList(from, Math.min(from + AT_ONCE, learners.size())));
        }
    }

    private void some(Run run, List<Learner> learners) {
        Map<UUID, Work> work =
                Work.of(learners.stream().map(learner -> learner.id).toList());
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
