package palavra.content.api.problem;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import palavra.content.api.formula.Expression;
import palavra.content.api.formula.SamplePoints;

/**
 * An expression in named variables, right when it has the same values as an accepted one at points drawn from the
 * variables' ranges. How it is written does not matter, and nothing of it is ever executed: see {@link
 * palavra.content.api.formula.Expression}.
 *
 * @param accepted the first that has the same values decides credit and feedback
 * @param tolerance how far a value may be off
 * @param percent whether the tolerance is a percentage of the right value
 * @param samples how many points are compared, 1 to 100
 * @param caseSensitive whether {@code R} and {@code r} are two variables
 */
public record Formula(
        String id,
        String label,
        String note,
        BigDecimal points,
        List<Variable> variables,
        List<Answer> accepted,
        BigDecimal tolerance,
        boolean percent,
        int samples,
        boolean caseSensitive)
        implements Question {

    public Formula {
        variables = variables == null ? List.of() : List.copyOf(variables);
        accepted = accepted == null ? List.of() : List.copyOf(accepted);
        tolerance = tolerance == null ? BigDecimal.ZERO : tolerance;
    }

    /** A name that may stand in the expression and the values it is tried with. */
    public record Variable(String name, BigDecimal low, BigDecimal high) {

        public Variable {
            name = name == null ? "" : name;
            low = low == null ? BigDecimal.ONE : low;
            high = high == null ? low : high;
        }

        Variable withoutRange() {
            return new Variable(name, BigDecimal.ZERO, BigDecimal.ONE);
        }
    }

    /**
     * An accepted expression.
     *
     * @param credit the share of the question's points it earns, above 0 to 1
     * @param feedback safe HTML, or empty
     */
    public record Answer(String expression, BigDecimal credit, String feedback) {

        public Answer {
            credit = credit == null ? BigDecimal.ONE : credit;
            feedback = feedback == null ? "" : feedback;
        }
    }

    /** The same for who has these numbers: they stand in the accepted expressions in the place of their names. */
    Formula with(Map<String, BigDecimal> numbers) {
        var others = new HashMap<>(numbers);
        names().forEach(others::remove);
        var answers = accepted.stream()
                .map(one -> new Answer(Expression.filled(one.expression(), others), one.credit(), one.feedback()))
                .toList();
        return new Formula(id, label, note, points, variables, answers, tolerance, percent, samples, caseSensitive);
    }

    /** Whether an expression uses only the names there are, and has a value where they are tried. */
    public boolean hasValues(String expression) {
        return Expression.of(expression, names(), caseSensitive)
                .filter(right -> !SamplePoints.of(this, right).isEmpty())
                .isPresent();
    }

    public List<String> names() {
        return variables.stream().map(Variable::name).toList();
    }

    @Override
    public Formula withoutKey() {
        var names = variables.stream().map(Variable::withoutRange).toList();
        return new Formula(id, label, note, points, names, List.of(), BigDecimal.ZERO, false, 1, caseSensitive);
    }
}
