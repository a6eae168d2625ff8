package palavra.learning.api;

import java.util.List;

/**
 * A thing to be put somewhere as a learner may see it now.
 *
 * @param html safe HTML
 * @param chosen the id of the option it was put to; empty while it was put nowhere
 * @param right null while the policy keeps it back
 * @param feedback safe HTML, empty when there is none or it is kept back
 * @param answers ids of the options that are right for it; empty while the policy keeps them back
 */
public record ItemView(String id, String html, String chosen, Boolean right, String feedback, List<String> answers) {}
