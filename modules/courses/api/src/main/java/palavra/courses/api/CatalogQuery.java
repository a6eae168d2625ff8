package palavra.courses.api;

import palavra.kernel.Language;

/**
 * What a reader looks for in the catalog; null or empty means any.
 *
 * @param reader the language the page is read in: courses in it come first and show its word
 * @param sdg a Sustainable Development Goal, 1–17
 * @param pace {@code self} or {@code dated}
 * @param cursor from the page before; null for the first
 */
public record CatalogQuery(
        String text,
        Language reader,
        Language language,
        String subject,
        Integer sdg,
        String institution,
        String pace,
        String cursor,
        int limit) {}
