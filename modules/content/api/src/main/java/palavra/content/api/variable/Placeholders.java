package palavra.content.api.variable;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import palavra.kernel.Language;

/** Variables in texts, as {@code {{name}}}: Markdown, HTML and TeX leave it as it is, and translators' programs know it. */
public final class Placeholders {

    /** Also what is no name, so that a slip is found. */
    private static final Pattern ANY = Pattern.compile("\\{\\{([^{}]{0,60})}}");

    private static final Pattern MATHEMATICS = Pattern.compile("\\\\\\(.*?\\\\\\)|\\\\\\[.*?\\\\]", Pattern.DOTALL);

    private Placeholders() {}

    /** What stands between double braces. */
    public static Set<String> in(String text) {
        var names = new LinkedHashSet<String>();
        ANY.matcher(text).results().forEach(found -> names.add(found.group(1)));
        return names;
    }

    /** The text with numbers in the place of their names; what is no name of one stays as it is. */
    public static String fill(String text, Map<String, BigDecimal> numbers, Language language) {
        if (text == null || !text.contains("{{")) {
            return text;
        }
        var filled = new StringBuilder();
        var mathematics = MATHEMATICS.matcher(text);
        var from = 0;
        while (mathematics.find()) {
            put(filled, text.substring(from, mathematics.start()), numbers, language, false);
            put(filled, mathematics.group(), numbers, language, true);
            from = mathematics.end();
        }
        put(filled, text.substring(from), numbers, language, false);
        return filled.toString();
    }

    private static void put(
            StringBuilder filled, String text, Map<String, BigDecimal> numbers, Language language, boolean inTex) {
        var from = 0;
        var names = ANY.matcher(text);
        while (names.find()) {
            var number = numbers.get(names.group(1));
            if (number != null) {
                filled.append(text, from, names.start())
                        .append(inTex ? Shown.inTex(number, language) : Shown.inText(number, language));
                from = names.end();
            }
        }
        filled.append(text, from, text.length());
    }
}
