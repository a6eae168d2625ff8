package palavra.content.importing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The word, the paper and the motif of a course whose author chose none we have; the same course always looks the same. */
public final class Look {

    private static final List<String> PAPERS = List.of("mango", "guava", "river", "leaf", "jacaranda", "clay");
    private static final List<String> MOTIFS =
            List.of("waves", "layers", "circles", "tallies", "arcs", "rain", "seats", "steps", "seeds", "crosses");

    /** Words that say nothing of what a course is about, in the languages most courses come in. */
    private static final Set<String> EMPTY_WORDS = Set.of(
            "the",
            "and",
            "for",
            "with",
            "from",
            "your",
            "into",
            "about",
            "how",
            "what",
            "our",
            "introduction",
            "introductory",
            "intro",
            "course",
            "basics",
            "fundamentals",
            "using",
            "open",
            "testing",
            "demo",
            "demonstration",
            "uma",
            "dos",
            "das",
            "com",
            "para",
            "por",
            "introdução",
            "curso",
            "los",
            "las",
            "del",
            "introducción",
            "les",
            "des",
            "dans",
            "avec",
            "pour",
            "cours",
            "der",
            "die",
            "und",
            "mit",
            "einführung");

    private Look() {}

    /** The wished paper where there is such a one, else one by the course. */
    public static String paper(String wished, String courseKey) {
        return PAPERS.contains(wished) ? wished : PAPERS.get(Math.floorMod(courseKey.hashCode(), PAPERS.size()));
    }

    /** The wished motif where there is such a one, else one by the course. */
    public static String motif(String wished, String courseKey) {
        return MOTIFS.contains(wished)
                ? wished
                : MOTIFS.get(Math.floorMod(courseKey.hashCode() / PAPERS.size(), MOTIFS.size()));
    }

    /** The first word of a title that means something, with a capital. */
    public static String word(String title) {
        var words = Arrays.stream(title.split("[^\\p{L}\\p{M}\\p{Nd}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        var word = words.stream()
                .filter(one -> one.codePointCount(0, one.length()) > 2)
                .filter(one -> !EMPTY_WORDS.contains(one.toLowerCase(Locale.ROOT)))
                .findFirst()
                .or(() -> words.stream().findFirst())
                .orElse("Palavra");
        var first = word.offsetByCodePoints(0, 1);
        return word.substring(0, first).toUpperCase(Locale.ROOT) + word.substring(first);
    }
}
