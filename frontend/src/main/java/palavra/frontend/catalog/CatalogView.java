package palavra.frontend.catalog;

import java.util.List;
import palavra.courses.api.CatalogPage;
import palavra.courses.api.Facet;
import palavra.kernel.Language;

/**
 * The catalog as its template needs it.
 *
 * @param language what the courses are read in; null for every language
 * @param empty whether there is no course at all, whatever one asks for
 */
record CatalogView(
        Filters filters,
        Language language,
        long total,
        List<Card> cards,
        List<Card> near,
        WordWall wall,
        Selection subjects,
        Selection goals,
        Selection institutions,
        Selection paces,
        String first,
        String next,
        boolean empty) {

    /** A choice of the strip, with what is chosen in it. */
    record Selection(List<Facet> choices, String chosen) {

        static Selection of(List<Facet> choices, Object chosen) {
            return new Selection(choices, chosen == null ? "" : chosen.toString());
        }
    }

    static CatalogView of(Filters filters, CatalogPage page, Cards cards, Language reader) {
        var language = filters.language();
        var next = page.page().next();
        return new CatalogView(
                filters,
                language,
                page.total(),
                page.page().items().stream().map(cards::of).toList(),
                page.near().stream().map(cards::of).toList(),
                WordWall.of(page.words(), language == null ? reader : language),
                Selection.of(page.subjects(), filters.subject),
                Selection.of(page.sdgs(), filters.goal()),
                Selection.of(page.institutions(), filters.institution),
                Selection.of(page.paces(), filters.pace),
                filters.isContinued() ? filters.address(null) : null,
                next == null ? null : filters.address(next),
                page.total() == 0 && !filters.isFiltering());
    }
}
