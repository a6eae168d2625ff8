package palavra.learning.api;

import java.util.List;
import java.util.Map;

/**
 * What a learner sends.
 *
 * @param key made once for the page that was answered: the same key again answers the first result
 * @param turn that of the page that was answered; null where it is not known
 * @param queued how they waited on a device; null where they did not
 * @param answers question id to the ids of the chosen options, or to the one text written
 */
public record Answers(String key, Map<String, List<String>> answers, Turn turn, Queued queued) {

    /** Answers sent as they were given. */
    public Answers(String key, Map<String, List<String>> answers) {
        this(key, answers, null, null);
    }
}
