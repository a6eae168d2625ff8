package palavra.content.api.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import palavra.content.api.formula.Expression;
import palavra.content.api.variable.Variable;

/**
 * A number, right when it falls into one of the accepted ranges; the first that holds it decides credit and feedback.
 *
 * @param unit safe HTML written after the field, or empty; it is not part of the answer
 * @param units what may be written after the number; with none an answer is a number alone
 * @param unitNeeded whether a number alone is no answer; where it is one it counts in the unit of the ranges
 * @param unitFeedback safe HTML for a unit that is not accepted, or empty
 */
public record Numerical(
        String id,
        String label,
        String note,
        BigDecimal points,
        List<Range> accepted,
        String unit,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Unit> units,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean unitNeeded,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String unitFeedback)
        implements Question {

    public Numerical {
        units = units == null ? List.of() : List.copyOf(units);
        unitFeedback = unitFeedback == null ? "" : unitFeedback;
    }

    public Numerical(String id, String label, String note, BigDecimal points, List<Range> accepted, String unit) {
        this(id, label, note, points, accepted, unit, List.of(), false, "");
    }

    /**
     * A unit people may answer in.
     *
     * @param name as it is written: capital letters are told apart where two units differ only in them
     * @param factor how many of the ranges' unit it is: 1000 for km where ranges are in m
     */
    public record Unit(String name, BigDecimal factor) {}

    /** Whether the field takes a unit too. */
    public boolean takesUnit() {
        return unitNeeded || !units.isEmpty();
    }

    /**
     * Numbers that are accepted. Tolerances are resolved already, so grading compares two exact decimals.
     *
     * @param answer the number to show as the right answer; null when only the range is known
     * @param lowOpen whether the lower bound itself is outside
     * @param credit the share of the question's points it earns, above 0 to 1
     * @param feedback safe HTML, or empty
     * @param sought what the answer follows from, where the problem has variables; answer, low and high are null until a
     *     learner's numbers are known
     */
    public record Range(
            BigDecimal answer,
            BigDecimal low,
            BigDecimal high,
            boolean lowOpen,
            boolean highOpen,
            BigDecimal credit,
            String feedback,
            @JsonInclude(JsonInclude.Include.NON_NULL) Sought sought) {

        public Range(
                BigDecimal answer,
                BigDecimal low,
                BigDecimal high,
                boolean lowOpen,
                boolean highOpen,
                BigDecimal credit,
                String feedback) {
            this(answer, low, high, lowOpen, highOpen, credit, feedback, null);
        }

        public boolean holds(BigDecimal given) {
            var fromLow = given.compareTo(low);
            var fromHigh = given.compareTo(high);
            return (lowOpen ? fromLow > 0 : fromLow >= 0) && (highOpen ? fromHigh < 0 : fromHigh <= 0);
        }

        /** The same with other feedback. */
        public Range saying(String other) {
            return new Range(answer, low, high, lowOpen, highOpen, credit, other, sought);
        }

        /** The same for who has these numbers; none where it has no value there. */
        Optional<Range> with(Map<String, BigDecimal> numbers) {
            return sought == null
                    ? Optional.of(this)
                    : sought.value(numbers).map(value -> around(value, sought.distance(value)));
        }

        private Range around(BigDecimal value, BigDecimal distance) {
            return new Range(value, value.subtract(distance), value.add(distance), false, false, credit, feedback);
        }
    }

    /**
     * An answer that follows from the variables of its problem.
     *
     * @param formula an expression in their names
     * @param tolerance how far a number may be off
     * @param percent whether the tolerance is a percentage of the answer
     */
    public record Sought(String formula, BigDecimal tolerance, boolean percent) {

        /** A third cannot be written in digits, and nobody is wrong for stopping after twelve: eleven are certain then. */
        private static final int CERTAIN_DIGITS = 11;

        public Sought {
            formula = formula == null ? "" : formula;
            tolerance = tolerance == null ? BigDecimal.ZERO : tolerance;
        }

        /** The answer for these numbers; none where it has none. */
        public Optional<BigDecimal> value(Map<String, BigDecimal> numbers) {
            return Variable.isShort(tolerance)
                    ? Expression.of(formula, numbers.keySet(), true).flatMap(one -> one.exactly(numbers))
                    : Optional.empty();
        }

        private BigDecimal distance(BigDecimal value) {
            var allowed = percent ? value.abs().multiply(tolerance).movePointLeft(2) : tolerance;
            return Expression.isRounded(value) ? allowed.max(value.abs().movePointLeft(CERTAIN_DIGITS)) : allowed;
        }
    }

    /** The same for who has these numbers; an answer without a value there is none. */
    Numerical with(Map<String, BigDecimal> numbers) {
        var ranges =
                accepted.stream().flatMap(range -> range.with(numbers).stream()).toList();
        return new Numerical(id, label, note, points, ranges, unit, units, unitNeeded, unitFeedback);
    }

    /** Which units are accepted is part of the answer; that one is asked for is not. */
    @Override
    public Numerical withoutKey() {
        return new Numerical(id, label, note, points, List.of(), unit, List.of(), takesUnit(), "");
    }
}
