package palavra.learning.grading;

import java.math.BigDecimal;
import java.util.Map;

/**
 * What became of one question.
 *
 * @param credit share of the question's points, 0 to 1
 * @param right whether nothing was wrong
 * @param feedback safe HTML for the question as a whole, or empty
 * @param optionFeedback safe HTML by option id, only where there is some
 */
public record Mark(
        String question, BigDecimal credit, boolean right, String feedback, Map<String, String> optionFeedback) {

    static Mark of(String question, BigDecimal credit, boolean right, String feedback) {
        return new Mark(question, credit, right, feedback == null ? "" : feedback, Map.of());
    }
}
