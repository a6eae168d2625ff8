package palavra.frontend.forum;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import palavra.kernel.Language;

/**
 * A language one may say one wrote in or reads, by its own name.
 *
 * @param chosen whether it stands chosen in a form
 */
public record Spoken(String tag, String ownName, boolean chosen) {

    private static final Comparator<Spoken> BY_NAME =
            Comparator.comparing(Spoken::ownName, String.CASE_INSENSITIVE_ORDER);

    /** Languages people most often write in; in Unicode's data finding a name costs more than a page. */
    private static final List<Spoken> COMMON = Stream.of(
                    "ar", "bn", "de", "en", "es", "fa", "fr", "ha", "hi", "id", "it", "ja", "km", "ko", "lo", "my",
                    "ne", "nl", "pl", "ps", "pt", "ro", "ru", "sn", "so", "sw", "ta", "th", "tr", "uk", "ur", "vi",
                    "wo", "xh", "yo", "zh", "zu")
            .map(Spoken::named)
            .sorted(BY_NAME)
            .toList();

    /** The common ones and those, of which the latter are chosen. */
    static List<Spoken> with(Collection<String> tags) {
        var others = tags.stream()
                .filter(tag -> !tag.isBlank() && COMMON.stream().noneMatch(one -> one.tag.equals(tag)))
                .map(Spoken::named);
        return Stream.concat(COMMON.stream(), others)
                .map(one -> tags.contains(one.tag) ? new Spoken(one.tag, one.ownName, true) : one)
                .sorted(BY_NAME)
                .toList();
    }

    private static Spoken named(String tag) {
        return new Spoken(tag, Language.of(tag).ownName(), false);
    }
}
