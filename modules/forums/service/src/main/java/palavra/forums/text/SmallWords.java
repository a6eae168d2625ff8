package palavra.forums.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The small words and the letters of languages that share a script, with how much each says about a text. */
final class SmallWords {

    /** A letter says less than a word: it may stand in a name. */
    private static final double OF_A_LETTER = 0.7;

    private static final Map<String, Set<String>> WORDS = new HashMap<>();
    private static final Map<Integer, Set<String>> LETTERS = new HashMap<>();

    static {
        lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(SmallWords::learn);
    }

    private SmallWords() {}

    /** Adds what one word of a text says to the scores of the languages it speaks for. */
    static void count(String word, Map<String, Double> scores) {
        add(WORDS.get(word), 1, scores);
        word.codePoints().distinct().forEach(letter -> add(LETTERS.get(letter), OF_A_LETTER, scores));
    }

    /** A word of many languages says little about each. */
    private static void add(Set<String> languages, double weight, Map<String, Double> scores) {
        if (languages != null) {
            languages.forEach(language -> scores.merge(language, weight / languages.size(), Double::sum));
        }
    }

    private static void learn(String line) {
        var words = line.split(" ");
        var language = words[0];
        Arrays.stream(words).skip(1).forEach(word -> {
            if (word.startsWith("/")) {
                word.codePoints().filter(letter -> letter != '/').forEach(letter -> learn(letter, language));
            } else {
                WORDS.computeIfAbsent(word.toLowerCase(Locale.ROOT), key -> new HashSet<>())
                        .add(language);
            }
        });
    }

    private static void learn(int letter, String language) {
        LETTERS.computeIfAbsent(letter, key -> new HashSet<>()).add(language);
    }

    private static Stream<String> lines() {
        try (var file = SmallWords.class.getResourceAsStream("small-words.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
