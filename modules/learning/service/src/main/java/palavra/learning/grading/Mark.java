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
 * @param unitWrong whether a number has a unit that is not accepted, which is said also where the author wrote no feedback
 */
public record Mark(
        String question,
        BigDecimal credit,
        boolean right,
        String feedback,
        Map<String, String> optionFeedback,
        boolean unitWrong) {

    Mark(String question, BigDecimal credit, boolean right, String feedback, Map<String, String> optionFeedback) {
        this(question, credit, right, feedback, optionFeedback, false);
    }

    static Mark of(String question, BigDecimal credit, boolean right, String feedback) {
        return new Mark(question, credit, right, feedback == null ? "" : feedback, Map.of());
    }

    static Mark wrongUnit(String question, String feedback) {
        return new Mark(question, BigDecimal.ZERO, false, feedback, Map.of(), true);
    }
}
