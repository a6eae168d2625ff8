package palavra.content.api.studio;

/**
 * Whom an edition is for, in its own language; empty for all who read the language.
 *
 * @param was what it is changed from, so that nobody writes over somebody else's change
 */
public record Community(String was, String now) {}
