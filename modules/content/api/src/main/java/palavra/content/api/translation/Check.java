package palavra.content.api.translation;

/**
 * Something to look at in a target; the text can be saved all the same.
 *
 * @param kind number, link, placeholder, mathematics, tag, term, length or spaces
 * @param source what the source has
 * @param target what the target has instead; empty when it lacks it
 */
public record Check(String kind, String source, String target) {}
