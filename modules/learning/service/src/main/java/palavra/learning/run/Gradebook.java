package palavra.learning.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import palavra.content.api.GradingPolicy;
import palavra.content.api.OutlineSubsection;
import palavra.learning.api.Receipt;
import palavra.learning.grade.CourseGrade;
import palavra.learning.grade.Score;
import palavra.learning.run.Learner.GradeStep;

/** Works out grades from what learners did, and keeps and tells them when they change. */
@ApplicationScoped
public class Gradebook {

    @Inject
    Syllabi syllabi;

    @Inject
    Told told;

    @Inject
    Clock clock;

    /** The grade as it is now, by the policy in force and nothing else. */
    public Receipt receipt(Place place, Work work) {
        return receipt(place.syllabus(), syllabi.policy(place.run()), work);
    }

    /** The grade that work would earn by a policy in a publication. */
    public static Receipt receipt(Syllabus syllabus, GradingPolicy policy, Work work) {
        var scores = syllabus.subsections().stream()
                .filter(Syllabus::isGraded)
                .map(subsection -> score(syllabus, subsection, work))
                .toList();
        return CourseGrade.of(policy, scores);
    }

    /** Grades a learner anew in this transaction, and says whether they passed for the first time. */
    public boolean grade(Place place, Learner learner, Work work) {
        var receipt = receipt(place, work);
        var units = place.syllabus().completion(work.done());
        var earns = place.run().certificateRule().isMet(receipt.passed(), units);
        var isFirst = learner.earns(earns);
        var step = learner.graded(receipt, clock.instant());
        if (step != GradeStep.SAME || isFirst) {
            told.grade(place, learner, receipt, units, earns);
        }
        if (step == GradeStep.PASSED_FIRST) {
            told.passed(place);
        }
        return step == GradeStep.PASSED_FIRST;
    }

    private static Score score(Syllabus syllabus, OutlineSubsection subsection, Work work) {
        var problems = subsection.units().stream()
                .flatMap(unit -> syllabus.unit(unit.id()).stream())
                .flatMap(unit -> syllabus.problemsOf(unit).stream())
                .toList();
        var earned = BigDecimal.ZERO;
        var possible = BigDecimal.ZERO;
        var answered = false;
        for (var problem : problems) {
            var points = work.points().get(problem.id());
            answered |= points != null;
            earned = earned.add(points == null ? BigDecimal.ZERO : points.earned());
            possible = possible.add(points == null ? problem.definition().possible() : points.possible());
        }
        return new Score(
                subsection.id(),
                subsection.title(),
                subsection.language(),
                subsection.assignmentType(),
                earned,
                possible,
                answered);
    }
}
