package palavra.learning.api.sitting;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a learner answers to a whole quiz.
 *
 * @param answers problem, then question id, to the ids of the chosen options or to the one text written
 */
public record SittingAnswers(Map<UUID, Map<String, List<String>>> answers) {

    public SittingAnswers {
        answers = answers == null ? Map.of() : answers;
    }
}
