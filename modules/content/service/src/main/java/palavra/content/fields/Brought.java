package palavra.content.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import palavra.content.fields.AboutFields.Said;

/**
 * An about page after a package came again: text by text the package's, except what a person wrote since the one before.
 *
 * @param kept the names of the texts in which a person's words stay and the package's are left out
 */
public record Brought(Said page, List<String> kept) {

    /** @param before what the last package said; null where none is known, so that every word may be a person's */
    public static Brought of(Said before, Said mine, Said theirs) {
        var kept = new ArrayList<String>();
        var merged = new Object() {
            <T> T of(String name, Function<Said, T> text, T none) {
                var my = text.apply(mine);
                var their = text.apply(theirs);
                var written = !my.equals(before == null ? none : text.apply(before));
                if (!written || my.equals(their)) {
                    return their;
                }
                if (!their.equals(none)) {
                    kept.add(name);
                }
                return my;
            }
        };
        var page = new Said(
                merged.of("title", Said::title, ""),
                merged.of("word", Said::word, ""),
                merged.of("lead", Said::lead, ""),
                merged.of("overview", Said::overview, ""),
                merged.of("abilities", Said::abilities, List.of()));
        return new Brought(page, List.copyOf(kept));
    }
}
