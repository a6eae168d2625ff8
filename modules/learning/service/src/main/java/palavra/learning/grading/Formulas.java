package palavra.learning.grading;

import java.math.BigDecimal;
import java.util.Optional;
import palavra.content.api.formula.Expression;
import palavra.content.api.formula.SamplePoints;
import palavra.content.api.problem.Formula;
import palavra.kernel.Refusal;

/** Marks expressions by their values. One that cannot be read, or uses other names, is unreadable and not wrong. */
final class Formulas {

    private Formulas() {}

    static Mark mark(Formula question, String written) {
        var given = read(question, written)
                .orElseThrow(() -> Refusal.invalid(
                        "formula-unreadable",
                        "This formula cannot be read. Write products with *, powers with ^ and only the names given. Your"
                                + " attempt was not used.",
                        question.id()));
        return question.accepted().stream()
                .filter(answer -> read(question, answer.expression())
                        .filter(right -> areSame(question, right, given))
                        .isPresent())
                .findFirst()
                .map(answer -> Mark.of(
                        question.id(),
                        answer.credit(),
                        answer.credit().compareTo(BigDecimal.ONE) >= 0,
                        answer.feedback()))
                .orElseGet(() -> Mark.of(question.id(), BigDecimal.ZERO, false, ""));
    }

    private static Optional<Expression> read(Formula question, String written) {
        return Expression.of(written, question.names(), question.caseSensitive());
    }

    private static boolean areSame(Formula question, Expression right, Expression given) {
        var points = SamplePoints.of(question, right);
        return !points.isEmpty()
                && points.stream().allMatch(point -> isNear(question, right.at(point), given.at(point)));
    }

    private static boolean isNear(Formula question, double right, double given) {
        var tolerance = question.tolerance().doubleValue();
        var allowed = question.percent() ? Math.abs(right) * tolerance / 100 : tolerance;
        // Doubles differ in their last digits by the order of sums alone, which is no fault of the learner.
        return Math.abs(given - right) <= allowed + Math.abs(right) * 1e-12;
    }
}
