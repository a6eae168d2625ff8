package palavra.frontend.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import palavra.content.api.Outline;
import palavra.courses.api.CatalogItem;
import palavra.courses.api.EditionView;
import palavra.frontend.shell.Say;

/** Writes cards. */
@ApplicationScoped
class Cards {

    private final Outlines outlines;
    private final Dates dates;
    private final Say say;

    Cards(Outlines outlines, Dates dates, Say say) {
        this.outlines = outlines;
        this.dates = dates;
        this.say = say;
    }

    Card of(CatalogItem item) {
        var outline = outlines.of(item.edition().publication()).orElse(null);
        return new Card(
                address(item.slug(), item.edition()),
                item.edition(),
                item.institution(),
                item.paper(),
                item.motif(),
                dates.day(item.start(), item.zone()),
                item.state().takesLearners(),
                item.selfPaced(),
                item.weeks(),
                item.languages().size(),
                outline == null ? null : say.size(outline.textBytes()),
                hasMedia(outline) ? say.size(outline.textBytes() + outline.mediaBytes()) : null);
    }

    /** Several editions may be in one language; those for a community are named. */
    private static String address(String slug, EditionView edition) {
        var inLanguage = "/courses/" + slug + "/" + edition.language().tag();
        return edition.community().isEmpty() ? inLanguage : inLanguage + "?edition=" + edition.id();
    }

    private static boolean hasMedia(Outline outline) {
        return outline != null && outline.mediaBytes() > 0;
    }
}
