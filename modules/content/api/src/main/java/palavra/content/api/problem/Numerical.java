package palavra.content.api.problem;

import java.math.BigDecimal;
import java.util.List;

/**
 * A number, right when it falls into one of the accepted ranges; the first that holds it decides credit and feedback.
 *
 * @param unit safe HTML written after the field, or empty; it is not part of the answer
 */
public record Numerical(String id, String label, String note, BigDecimal points, List<Range> accepted, String unit)
        implements Question {

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

    @Override
    public Numerical withoutKey() {
        return new Numerical(id, label, note, points, List.of(), unit);
    }
}
