package palavra.learning.api;

import java.math.BigDecimal;
import java.util.Map;

/**
 * How learners answered one problem or poll, for those who wrote it. Of fewer learners than a group that hides each of
 * them nothing is said.
 *
 * @param runs in which somebody answered
 * @param learners who answered; null when they are too few to say anything
 * @param smallest how many it takes
 * @param firstRight the share of whole first answers that were right, from 0 to 1; null for a poll
 * @param choices for each question how often each option was chosen first; a poll is one question without a name. What was
 *     typed is never told
 */
public record AnswerFigures(
        int runs, Long learners, int smallest, BigDecimal firstRight, Map<String, Map<String, Long>> choices) {

    public static AnswerFigures none(int smallest) {
        return new AnswerFigures(0, null, smallest, null, Map.of());
    }

    public boolean isEmpty() {
        return runs == 0;
    }
}
