package palavra.content.importing;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.function.Predicate;

/** A course's place in addresses: its title in plain letters. */
public final class Slug {

    private static final Transliterator PLAIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");
    private static final int LONGEST = 60;

    private Slug() {}

    /** The title's slug; with the course's number, then with a count where others have it already. */
    public static String of(String title, String number, Predicate<String> taken) {
        var plain = plain(title);
        var slug = plain.isEmpty() ? "course" : plain;
        if (!taken.test(slug)) {
            return slug;
        }
        var numbered = slug + "-" + plain(number);
        var count = 2;
        for (slug = numbered; taken.test(slug); slug = numbered + "-" + count++) {
            // The next one may be free.
        }
        return slug;
    }

    /** Letters a–z, digits and single dashes; also fit for a file name. */
    public static String plain(String text) {
        var plain = PLAIN.transliterate(text).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        var cut = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
        return cut.replaceAll("^-|-$", "");
    }
}
