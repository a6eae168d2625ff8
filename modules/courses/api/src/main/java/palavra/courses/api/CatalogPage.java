package palavra.courses.api;

import java.util.List;
import palavra.kernel.Page;

/**
 * A page of the catalog. The facets of a filter count what the other filters leave.
 *
 * @param total how many courses match in all
 * @param words for each language the number of courses that can be read in it
 * @param paces {@code self} and {@code dated}
 * @param near when the words asked for found nothing: courses whose titles are spelled much like them
 */
public record CatalogPage(
        Page<CatalogItem> page,
        long total,
        List<Facet> words,
        List<Facet> subjects,
        List<Facet> sdgs,
        List<Facet> institutions,
        List<Facet> paces,
        List<CatalogItem> near) {}
