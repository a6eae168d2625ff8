package palavra.frontend.shell;

import palavra.kernel.Language;

/**
 * One place of the edition switch.
 *
 * @param note what is not complete, such as "92%, 4 units in English"; null when all is there
 */
public record EditionLink(Language language, String href, boolean current, String note) {}
