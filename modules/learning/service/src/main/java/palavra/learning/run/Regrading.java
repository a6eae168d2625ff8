package palavra.learning.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import palavra.content.api.GradingPolicy;
import palavra.kernel.Actor;
import palavra.learning.api.CertificateRule;
import palavra.learning.api.EnrollmentState;
import palavra.learning.api.gradebook.GradeAct.Kind;

/** Works out the grades of a whole run anew, in the transaction of what moved them; the run is held then. */
@ApplicationScoped
public class Regrading {

    /** How many learners' work is read in one statement. */
    private static final int AT_ONCE = 500;

    @Inject
    Syllabi syllabi;

    @Inject
    Grades grades;

    @Inject
    Places places;

    @Inject
    Clock clock;

    /** Grades the run by a policy of its own, or with null by that of its publications again, and by that rule. */
    public void by(Run run, GradingPolicy own, CertificateRule rule, Actor actor, String reason) {
        run.ownPolicy = own;
        run.certificateRule = rule;
        PolicyVersion.set(run, syllabi.policy(run), actor, reason, false, clock.instant());
        Learner.update("policyVersion = null where run = ?1 and policyVersion is not null", run.id);
        all(run, new Cause(Kind.POLICY, actor, reason));
    }

    /** The same for who enrolls from now on: everyone else keeps what they are graded by. */
    public void later(Run run, GradingPolicy own, CertificateRule rule, Actor actor, String reason) {
        Learner.update("policyVersion = ?1 where run = ?2 and policyVersion is null", run.policyVersion(), run.id);
        run.ownPolicy = own;
        run.certificateRule = rule;
        PolicyVersion.set(run, syllabi.policy(run), actor, reason, true, clock.instant());
    }

    /** Grades everyone anew; whose grade moves by it has that written down. */
    public void all(Run run, Cause cause) {
        var learners = Learner.<Learner>find(
                        "run = ?1 and state = ?2 and staff = false order by id", run.id, EnrollmentState.ACTIVE)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
        for (var from = 0; from < learners.size(); from += AT_ONCE) {
            some(run, learners.subList(from, Math.min(from + AT_ONCE, learners.size())), cause);
        }
    }

    private void some(Run run, List<Learner> learners, Cause cause) {
        Map<UUID, Work> work =
                Work.of(learners.stream().map(learner -> learner.id).toList());
        for (var learner : learners) {
            places.of(run, learner)
                    .ifPresent(place -> one(place, learner, work.getOrDefault(learner.id, Work.none()), cause));
        }
    }

    /** Grades one learner anew whose dates or cohort became other ones: only late work that earns less, or parts for some, move a grade by it. */
    public void one(Run run, Learner learner, Cause cause) {
        places.of(run, learner)
                .filter(place -> learner.isActive())
                .filter(place -> !run.audiences().isEverybody()
                        || syllabi.terms(place).policy().types().stream().anyMatch(type -> type.late() != null))
                .ifPresent(place -> one(place, learner, Work.of(place), cause));
    }

    private void one(Place place, Learner learner, Work work, Cause cause) {
        var was = learner.mark();
        grades.grade(place, learner, work);
        if (!was.equals(learner.mark())) {
            ActOnGrade.write(learner, cause, was, learner.mark(), clock.instant());
        }
    }
}
