package palavra.forums.text;

import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import palavra.kernel.Language;

/**
 * Finds out in which language people wrote: by its script where one language has it, else by the small words of every
 * sentence. A post is short and its author usually writes in the language they study in, so that one needs less proof;
 * libraries with profiles of letters weigh 90 MB and are no better informed about it.
 */
public final class Tongue {

    /** As much as one word of one's own: text in another language has to say more. */
    private static final double OF_THE_USUAL = 0.8;

    private static final double LEAST = 1;
    private static final double CLEARLY = 1.2;

    /** More of a text says nothing new. */
    private static final int LONGEST = 4_000;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+|[¿¡]");

    private static final Map<UnicodeScript, String> OF_ONE = new EnumMap<>(Map.ofEntries(
            Map.entry(UnicodeScript.ARMENIAN, "hy"),
            Map.entry(UnicodeScript.BENGALI, "bn"),
            Map.entry(UnicodeScript.ETHIOPIC, "am"),
            Map.entry(UnicodeScript.GEORGIAN, "ka"),
            Map.entry(UnicodeScript.GREEK, "el"),
            Map.entry(UnicodeScript.GUJARATI, "gu"),
            Map.entry(UnicodeScript.GURMUKHI, "pa"),
            Map.entry(UnicodeScript.HAN, "zh"),
            Map.entry(UnicodeScript.HANGUL, "ko"),
            Map.entry(UnicodeScript.HEBREW, "he"),
            Map.entry(UnicodeScript.HIRAGANA, "ja"),
            Map.entry(UnicodeScript.KATAKANA, "ja"),
            Map.entry(UnicodeScript.KANNADA, "kn"),
            Map.entry(UnicodeScript.KHMER, "km"),
            Map.entry(UnicodeScript.LAO, "lo"),
            Map.entry(UnicodeScript.MALAYALAM, "ml"),
            Map.entry(UnicodeScript.MYANMAR, "my"),
            Map.entry(UnicodeScript.SINHALA, "si"),
            Map.entry(UnicodeScript.TAMIL, "ta"),
            Map.entry(UnicodeScript.TELUGU, "te"),
            Map.entry(UnicodeScript.THAI, "th")));

    private Tongue() {}

    /**
     * The language of a text, or the usual one of whoever wrote it when the text says too little.
     *
     * @param markdown what they wrote; what they quote, code and addresses are left out
     */
    public static Language of(String markdown, Language usual) {
        var cut = markdown.length() > LONGEST ? markdown.substring(0, LONGEST) : markdown;
        var text = OwnWords.of(cut);
        return ofScript(text)
                .map(Language::of)
                .map(found -> sameAs(usual, found.tag()) ? usual : found)
                .orElseGet(() -> ofWords(text, usual));
    }

    /** Japanese mixes its own letters with Chinese ones, so a few of them decide. */
    private static Optional<String> ofScript(String text) {
        var letters = new EnumMap<UnicodeScript, Integer>(UnicodeScript.class);
        text.codePoints()
                .filter(Character::isLetter)
                .forEach(letter -> letters.merge(UnicodeScript.of(letter), 1, Integer::sum));
        var kana = letters.getOrDefault(UnicodeScript.HIRAGANA, 0) + letters.getOrDefault(UnicodeScript.KATAKANA, 0);
        if (kana > 0 && letters.containsKey(UnicodeScript.HAN)) {
            letters.merge(UnicodeScript.HIRAGANA, letters.remove(UnicodeScript.HAN), Integer::sum);
        }
        return letters.entrySet().stream().max(Map.Entry.comparingByValue()).map(most -> OF_ONE.get(most.getKey()));
    }

    private static Language ofWords(String text, Language usual) {
        var scores = new HashMap<String, Double>();
        WORD.matcher(text.toLowerCase(Locale.ROOT)).results().forEach(word -> SmallWords.count(word.group(), scores));
        var own = scores.merge(usual.locale().getLanguage(), OF_THE_USUAL, Double::sum);
        var best = scores.entrySet().stream()
                .max(Comparator.comparingDouble(Map.Entry::getValue))
                .orElseThrow();
        var isClear = best.getValue() >= LEAST && best.getValue() >= own * CLEARLY;
        return isClear && !sameAs(usual, best.getKey()) ? Language.of(best.getKey()) : usual;
    }

    /** Brazilian Portuguese is Portuguese: the tag of the edition says more than a text does. */
    private static boolean sameAs(Language usual, String found) {
        return usual.locale().getLanguage().equals(found);
    }
}
