package palavra.learning.api;

import java.util.List;
import java.util.Map;

/**
 * What a learner sends.
 *
 * @param key made once for the page that was answered: the same key again answers the first result
 * @param answers question id to the ids of the chosen options, or to the one text written
 */
public record Answers(String key, Map<String, List<String>> answers) {}
