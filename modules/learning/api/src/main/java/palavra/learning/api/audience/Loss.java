package palavra.learning.api.audience;

import palavra.kernel.Language;

/**
 * A part that people would not see any more.
 *
 * @param people how many of them see it now
 * @param atWork how many of these have done something there
 */
public record Loss(String title, Language language, int people, int atWork) {}
