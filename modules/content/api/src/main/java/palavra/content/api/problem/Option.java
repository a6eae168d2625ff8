package palavra.content.api.problem;

import java.math.BigDecimal;

/**
 * One thing to choose.
 *
 * @param id unique within its question
 * @param credit the share of the question's points it earns where one option is chosen, 0 to 1; 1 when correct
 * @param feedback safe HTML for those who chose it, or empty
 * @param feedbackUnchosen safe HTML for those who left it out of a multiple choice, or empty
 */
public record Option(
        String id, String html, boolean correct, BigDecimal credit, String feedback, String feedbackUnchosen) {

    Option withoutKey() {
        return new Option(id, html, false, BigDecimal.ZERO, "", "");
    }
}
