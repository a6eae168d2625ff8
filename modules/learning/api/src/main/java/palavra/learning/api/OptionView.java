package palavra.learning.api;

/**
 * One choice as a learner may see it now.
 *
 * @param html safe HTML
 * @param right null while the policy keeps it back
 * @param feedback safe HTML, empty when there is none or it is kept back
 */
public record OptionView(String id, String html, boolean chosen, Boolean right, String feedback) {}
