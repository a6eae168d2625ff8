package palavra.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.ibm.icu.text.CaseMap;
import com.ibm.icu.util.ULocale;
import java.util.Locale;

/** A language as a BCP 47 tag in canonical letter case, such as {@code pt} or {@code zh-Hant}. */
public record Language(@JsonValue String tag) implements Comparable<Language> {

    public static final Language ENGLISH = new Language("en");
    public static final Language PORTUGUESE = new Language("pt");

    /** What RFC 5646 calls enough for every tag in use. Anyone may send a tag, and it is stored and shown to others. */
    private static final int LONGEST = 35;

    public Language {
        tag = tag == null || tag.length() > LONGEST
                ? ""
                : Locale.forLanguageTag(tag.replace('_', '-')).toLanguageTag();
        if (tag.isEmpty() || tag.equals("und")) {
            throw Refusal.invalid("language-unknown", "This is not a language tag.");
        }
    }

    @JsonCreator
    public static Language of(String tag) {
        return new Language(tag);
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /** {@code rtl} or {@code ltr}, for the attribute {@code dir}. */
    public String dir() {
        return ULocale.forLanguageTag(tag).isRightToLeft() ? "rtl" : "ltr";
    }

    /** The language's own name with a capital where its script has one, for example Português. */
    public String ownName() {
        var locale = ULocale.forLanguageTag(tag);
        var name = locale.getDisplayNameWithDialect(locale);
        return CaseMap.toTitle().wholeString().noLowercase().apply(locale.toLocale(), null, name);
    }

    @Override
    public int compareTo(Language other) {
        return tag.compareTo(other.tag);
    }

    @Override
    public String toString() {
        return tag;
    }
}
