package palavra.forums.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;
import palavra.kernel.Language;

/** Prepares text to be found: without accents, in single words, and with the stemming of its language. */
public final class Words {

    private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036f\\u064b-\\u065f\\u0670]");
    private static final Pattern UNSPACED = Pattern.compile(
            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}]");

    private static final Map<String, String> CONFIGURATIONS = Map.ofEntries(
            Map.entry("ar", "arabic"),
            Map.entry("ca", "catalan"),
            Map.entry("da", "danish"),
            Map.entry("de", "german"),
            Map.entry("el", "greek"),
            Map.entry("en", "english"),
            Map.entry("es", "spanish"),
            Map.entry("eu", "basque"),
            Map.entry("fi", "finnish"),
            Map.entry("fr", "french"),
            Map.entry("ga", "irish"),
            Map.entry("hi", "hindi"),
            Map.entry("hu", "hungarian"),
            Map.entry("hy", "armenian"),
            Map.entry("id", "indonesian"),
            Map.entry("it", "italian"),
            Map.entry("lt", "lithuanian"),
            Map.entry("ne", "nepali"),
            Map.entry("nl", "dutch"),
            Map.entry("no", "norwegian"),
            Map.entry("pt", "portuguese"),
            Map.entry("ro", "romanian"),
            Map.entry("ru", "russian"),
            Map.entry("sr", "serbian"),
            Map.entry("sv", "swedish"),
            Map.entry("ta", "tamil"),
            Map.entry("tr", "turkish"),
            Map.entry("yi", "yiddish"));

    private Words() {}

    /** The PostgreSQL text search configuration for a language; {@code simple} where there is none. */
    public static String configurationOf(Language language) {
        return CONFIGURATIONS.getOrDefault(language.locale().getLanguage(), "simple");
    }

    /** The text as it is indexed and as it is asked for. */
    public static String plain(String text) {
        var folded = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("");
        return UNSPACED.matcher(folded).find() ? spaced(folded) : folded;
    }

    private static String spaced(String text) {
        var words = BreakIterator.getWordInstance(ULocale.ROOT);
        words.setText(text);
        var spaced = new StringBuilder(text.length() * 2);
        var start = words.first();
        for (var end = words.next(); end != BreakIterator.DONE; start = end, end = words.next()) {
            spaced.append(text, start, end).append(' ');
        }
        return spaced.toString();
    }
}
