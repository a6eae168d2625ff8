package palavra.learning.api.cloud;

import palavra.kernel.Language;

/**
 * A word of a cloud.
 *
 * @param word as it is counted; text as most learners wrote it
 * @param language of the edition in which most said it; null where that is not offered any more
 * @param learners how many said it
 */
public record CloudWord(String word, String text, Language language, long learners, boolean hidden) {}
