package palavra.courses.course;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.regex.Pattern;

/** Texts as the full-text search reads them: scripts that write without spaces get them, by the rules of ICU. */
public final class Words {

    private static final Pattern WITHOUT_SPACES = Pattern.compile(
            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}]");
    private static final Pattern ARABIC_MARKS = Pattern.compile("[\\u0640\\u064B-\\u065F\\u0670]");
    private static final Pattern MARKUP = Pattern.compile("<[^>]*>");

    private Words() {}

    /** The words of a plain text or of safe HTML; what is asked for goes through the same. */
    public static String of(String text) {
        var plain = ARABIC_MARKS.matcher(MARKUP.matcher(text).replaceAll(" ")).replaceAll("");
        return WITHOUT_SPACES.matcher(plain).find() ? spaced(plain) : plain.strip();
    }

    private static String spaced(String text) {
        var words = BreakIterator.getWordInstance(ULocale.ROOT);
        words.setText(text);
        var spaced = new StringBuilder(text.length() * 2);
        for (int from = words.first(), to = words.next(); to != BreakIterator.DONE; from = to, to = words.next()) {
            spaced.append(text, from, to).append(' ');
        }
        return spaced.toString().strip();
    }
}
