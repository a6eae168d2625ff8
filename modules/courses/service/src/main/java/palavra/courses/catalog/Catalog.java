package palavra.courses.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import palavra.courses.api.CatalogItem;
import palavra.courses.api.CatalogPage;
import palavra.courses.api.CatalogQuery;
import palavra.courses.api.Facet;
import palavra.kernel.Language;
import palavra.kernel.Page;

/** Looks courses up: by words in the database, by everything else on the shelf. */
@ApplicationScoped
public class Catalog {

    private static final int LARGEST_PAGE = 100;
    private static final long RANK_STEPS = 1_000_000;

    private final Shelf shelf;
    private final Search search;
    private final Clock clock;

    Catalog(Shelf shelf, Search search, Clock clock) {
        this.shelf = shelf;
        this.search = search;
        this.clock = clock;
    }

    /** The page asked for; when words find nothing, what is spelled much like them. */
    public CatalogPage page(CatalogQuery query) {
        var now = clock.instant();
        var all = shelf.listings();
        var text = Search.wanted(query.text());
        var ranks = text.isEmpty() ? null : search.find(text, spoken(all));
        var known = ranks == null
                ? all
                : all.stream()
                        .filter(course -> ranks.containsKey(course.course()))
                        .toList();
        var matching = matching(known, query, null);
        return new CatalogPage(
                cut(matching, query, ranks, now),
                matching.size(),
                facets(Dimension.LANGUAGE, known, query),
                facets(Dimension.SUBJECT, known, query),
                facets(Dimension.SDG, known, query),
                facets(Dimension.INSTITUTION, known, query),
                facets(Dimension.PACE, known, query),
                known.isEmpty() && ranks != null ? near(text, all, query, now) : List.of());
    }

    private Page<CatalogItem> cut(List<Listing> matching, CatalogQuery query, Map<UUID, Float> ranks, Instant now) {
        var after = query.cursor() == null || query.cursor().isBlank() ? null : Place.ofCursor(query.cursor());
        var limit = Math.clamp(query.limit(), 1, LARGEST_PAGE);
        var placed = matching.stream()
                .map(listing -> new Placed(Place.of(listing, distance(listing, query, ranks), now), listing))
                .filter(placedOne -> after == null || placedOne.place.compareTo(after) > 0)
                .sorted(Comparator.comparing(Placed::place))
                .limit(limit + 1L)
                .toList();
        return Page.cut(placed, limit, last -> last.place.cursor())
                .map(placedOne -> placedOne.listing.item(query.language(), query.reader(), now));
    }

    private record Placed(Place place, Listing listing) {}

    private static long distance(Listing listing, CatalogQuery query, Map<UUID, Float> ranks) {
        var foreign = listing.languages().contains(query.reader()) ? 0 : 1;
        return ranks == null ? foreign : foreign - Math.round(ranks.get(listing.course()) * RANK_STEPS) * 2;
    }

    /** Each filter counts what the others leave, so that another choice in it can be made. */
    private static List<Facet> facets(Dimension dimension, List<Listing> known, CatalogQuery query) {
        return dimension.count(matching(known, query, dimension));
    }

    private static List<Listing> matching(List<Listing> known, CatalogQuery query, Dimension except) {
        return known.stream()
                .filter(listing -> Stream.of(Dimension.values())
                        .allMatch(dimension -> dimension == except || dimension.admits(listing, query)))
                .toList();
    }

    private List<CatalogItem> near(String text, List<Listing> all, CatalogQuery query, Instant now) {
        var listed = all.stream().collect(Collectors.toMap(Listing::course, listing -> listing));
        return search.findNear(text).stream()
                .filter(listed::containsKey)
                .map(course -> listed.get(course).item(query.language(), query.reader(), now))
                .toList();
    }

    private static Collection<Language> spoken(List<Listing> all) {
        return all.stream().flatMap(listing -> listing.languages().stream()).collect(Collectors.toSet());
    }
}
