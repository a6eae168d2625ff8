package palavra.content.api.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;

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
     */
    public record Range(
            BigDecimal answer,
            BigDecimal low,
            BigDecimal high,
            boolean lowOpen,
            boolean highOpen,
            BigDecimal credit,
            String feedback) {

        public boolean holds(BigDecimal given) {
            var fromLow = given.compareTo(low);
            var fromHigh = given.compareTo(high);
            return (lowOpen ? fromLow > 0 : fromLow >= 0) && (highOpen ? fromHigh < 0 : fromHigh <= 0);
        }
    }

    /** Which units are accepted is part of the answer; that one is asked for is not. */
    @Override
    public Numerical withoutKey() {
        return new Numerical(id, label, note, points, List.of(), unit, List.of(), takesUnit(), "");
    }
}
