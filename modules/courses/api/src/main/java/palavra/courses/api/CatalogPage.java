package palavra.courses.api;

import java.util.List;
import palavra.kernel.Page;

/**
 * A page of the catalog.
 *
 * @param total how many courses match in all
 * @param words for each language the number of courses that can be read in it
 */
public record CatalogPage(
        Page<CatalogItem> page,
        long total,
        List<Facet> words,
        List<Facet> subjects,
        List<Facet> sdgs,
        List<Facet> institutions) {}
