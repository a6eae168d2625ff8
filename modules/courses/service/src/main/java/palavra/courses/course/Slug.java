package palavra.courses.course;

import com.ibm.icu.text.Transliterator;
import java.util.UUID;

/** A name as it stands in addresses: small Latin letters, digits and dashes, whatever script it came in. */
final class Slug {

    private static final int LONGEST = 60;
    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower()");

    private Slug() {}

    static String of(String name) {
        var dashed = LATIN.transliterate(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        var slug = dashed.length() > LONGEST ? dashed.substring(0, LONGEST).replaceAll("-$", "") : dashed;
        return slug.isEmpty() ? "x" + Integer.toHexString(name.hashCode()) : slug;
    }

    /** The same with an end that no other thing has. */
    static String apart(String slug, UUID id) {
        return slug + "-" + id.toString().substring(30);
    }
}
