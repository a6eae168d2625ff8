package palavra.learning.cloud;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import palavra.kernel.Refusal;

/**
 * A word as it was written and as it is counted. Counted alike are words that differ only in case, in spaces, in how their
 * letters are encoded (Unicode NFKC), and in marks at their ends. A word may be several, as many names of places are.
 */
record Word(String counted, String spelling) {

    /** In characters as readers count them, combining marks aside. */
    static final int LONGEST = 40;

    private static final int LONGEST_ENCODED = 200;

    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s]+");

    /** Signs that are never seen. The two joiners are letters' business in scripts of India and Persia. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}&&[^\\u200C\\u200D]]");

    /** More marks upon each other than any script needs would cover the lines around. */
    private static final Pattern HEAPED = Pattern.compile("(\\p{M}{4})\\p{M}+");

    private static final Pattern JOINERS = Pattern.compile("[\\u200C\\u200D]");

    private static final String MARKS = "[.,;:!?…'\"“”„‘’«»()\\[\\]。、，！？：；「」『』（）؟،؛۔।॥]+";

    private static final Pattern ENDS = Pattern.compile("^" + MARKS + "|" + MARKS + "$");

    /**
     * What is left of the words somebody typed, each once.
     *
     * @throws Refusal 400 {@code words-missing}, {@code words-too-many}, {@code word-too-long}
     */
    static List<Word> all(List<String> typed, int most) {
        var words = new LinkedHashMap<String, Word>();
        (typed == null ? List.<String>of() : typed)
                .stream()
                        .limit(most + 1L)
                        .flatMap(one -> of(one).stream())
                        .forEach(word -> words.putIfAbsent(word.counted, word));
        if (words.isEmpty()) {
            throw Refusal.invalid("words-missing", "Write at least one word.");
        }
        if (typed.size() > most) {
            throw Refusal.invalid("words-too-many", "These are more words than are taken here.", most);
        }
        return List.copyOf(words.values());
    }

    /** Empty where nothing that can be read was typed. */
    static Optional<Word> of(String typed) {
        if (typed == null || typed.length() > LONGEST_ENCODED) {
            return typed == null ? Optional.empty() : tooLong();
        }
        var seen = UNSEEN.matcher(SPACES.matcher(typed).replaceAll(" ")).replaceAll("");
        var spelling = HEAPED.matcher(Normalizer.normalize(seen, Normalizer.Form.NFC))
                .replaceAll("$1")
                .strip();
        var counted = counted(spelling);
        if (counted.isEmpty()) {
            return Optional.empty();
        }
        var length = spelling.codePoints().filter(point -> !isMark(point)).count();
        return length > LONGEST ? tooLong() : Optional.of(new Word(counted, spelling));
    }

    /** Upper case first folds pairs that lower case keeps apart, such as the two small sigmas. */
    private static String counted(String spelling) {
        var plain = JOINERS.matcher(Normalizer.normalize(spelling, Normalizer.Form.NFKC))
                .replaceAll("");
        var bare = ENDS.matcher(plain.strip()).replaceAll("").strip();
        var folded = bare.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return SPACES.matcher(Normalizer.normalize(folded, Normalizer.Form.NFKC))
                .replaceAll(" ")
                .strip();
    }

    private static boolean isMark(int point) {
        var type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static Optional<Word> tooLong() {
        throw Refusal.invalid("word-too-long", "A word takes at most 40 letters.", LONGEST);
    }
}
