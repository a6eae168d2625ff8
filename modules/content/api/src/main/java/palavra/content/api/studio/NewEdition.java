package palavra.content.api.studio;

import palavra.kernel.Language;

/**
 * An edition to begin.
 *
 * @param community whom it is for, in its own language; empty for all who read the language
 */
public record NewEdition(Language language, String community, String title) {}
