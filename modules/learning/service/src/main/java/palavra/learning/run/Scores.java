package palavra.learning.run;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import palavra.content.api.AssignmentType;
import palavra.content.api.GradingPolicy;
import palavra.content.api.LateRule;
import palavra.content.api.OutlineSubsection;
import palavra.learning.api.Given;
import palavra.learning.api.ReceiptProblem;
import palavra.learning.grade.Late;
import palavra.learning.grade.Score;

/** Adds up what one learner has in each graded subsection: late marks taken off, given scores instead of computed ones. */
record Scores(Syllabus syllabus, GradingPolicy policy, Function<OutlineSubsection, Instant> due, Work work) {

    List<Score> all() {
        return syllabus.subsections().stream()
                .filter(Syllabus::isGraded)
                .map(this::of)
                .toList();
    }

    private Score of(OutlineSubsection subsection) {
        var at = due.apply(subsection);
        var limit = at == null ? null : at.plusSeconds(policy.graceSeconds());
        var rule = rule(subsection);
        var problems = syllabus.itemsOf(subsection).stream()
                .map(problem -> of(problem, rule, limit))
                .toList();
        var earned = problems.stream().map(ReceiptProblem::earned).reduce(BigDecimal.ZERO, BigDecimal::add);
        var possible = problems.stream().map(ReceiptProblem::possible).reduce(BigDecimal.ZERO, BigDecimal::add);
        var gift = work.given().get(subsection.id());
        var answered =
                gift != null || problems.stream().anyMatch(problem -> problem.answered() || problem.given() != null);
        return new Score(
                subsection.id(),
                subsection.title(),
                subsection.language(),
                subsection.assignmentType(),
                gift == null ? earned : gift.earned(),
                gift == null ? possible : gift.possible(),
                answered,
                given(gift, earned),
                problems);
    }

    private ReceiptProblem of(Syllabus.Item problem, LateRule rule, Instant limit) {
        var points = work.points().get(problem.id());
        var computed = points == null ? BigDecimal.ZERO : points.earned();
        var possible = points == null ? problem.possible() : points.possible();
        var late = points == null
                ? null
                : Late.of(rule, limit, points.at(), computed, possible).orElse(null);
        var left = late == null ? computed : computed.subtract(late.off());
        var gift = work.given().get(problem.id());
        return new ReceiptProblem(
                problem.id(),
                problem.unit(),
                problem.title(),
                problem.language(),
                gift == null ? left : gift.earned(),
                gift == null ? possible : gift.possible(),
                points != null,
                late,
                given(gift, left));
    }

    private LateRule rule(OutlineSubsection subsection) {
        return rule(policy, subsection);
    }

    /** What that policy says of late work there; null for that there is none. */
    static LateRule rule(GradingPolicy policy, OutlineSubsection subsection) {
        return policy.types().stream()
                .filter(type -> type.name().equals(subsection.assignmentType()))
                .findFirst()
                .map(AssignmentType::late)
                .orElse(null);
    }

    private static Given given(Work.Gift gift, BigDecimal computed) {
        return gift == null ? null : new Given(computed, gift.name(), gift.reason(), gift.at());
    }
}
