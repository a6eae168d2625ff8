package palavra.learning.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Function;
import palavra.content.api.GradingPolicy;
import palavra.content.api.OutlineSubsection;
import palavra.learning.api.Receipt;
import palavra.learning.grade.CourseGrade;
import palavra.learning.run.Learner.GradeStep;

/** Works out grades from what learners did and were given, and keeps and tells them when they change. */
@ApplicationScoped
public class Grades {

    @Inject
    Syllabi syllabi;

    @Inject
    Told told;

    @Inject
    Clock clock;

    /** The grade as it is now, by the policy in force and nothing else. */
    public Receipt receipt(Place place, Work work) {
        var policy = syllabi.terms(place).policy();
        var deadlines = place.run().deadlines(place.learner().orElse(null));
        return receipt(place.syllabus(), policy, deadlines, work);
    }

    /** The grade that work would earn by a policy in a publication. */
    public static Receipt receipt(
            Syllabus syllabus, GradingPolicy policy, Function<OutlineSubsection, Instant> due, Work work) {
        return CourseGrade.of(policy, new Scores(syllabus, policy, due, work).all(), syllabus.withheld());
    }

    /** Grades a learner anew in this transaction, and says whether they passed for the first time. */
    public boolean grade(Place place, Learner learner, Work work) {
        var receipt = receipt(place, work);
        var units = place.syllabus().completion(work.done());
        var rule = syllabi.terms(place).rule();
        var earns = rule.isMet(receipt.passed(), units);
        var isFirst = learner.earns(earns);
        var step = learner.graded(receipt, clock.instant());
        if (step != GradeStep.SAME || isFirst) {
            told.grade(place, learner, receipt, units, rule);
        }
        if (step == GradeStep.PASSED_FIRST) {
            told.passed(place);
        }
        return step == GradeStep.PASSED_FIRST;
    }
}
