package palavra.content.fields;

import java.util.List;

/**
 * One text of a block.
 *
 * @param name stable: {@code title}, {@code html/3}, {@code html/3/alt}, {@code question/q1/option/b}, {@code cue/12.5}, …
 * @param part what it is, in a word for people; see {@link palavra.content.api.translation.Field}
 * @param text words with tags {@code <1>…</1>} and {@code <2/>}
 * @param codes the HTML that its tags stand for, one line each, in their order
 */
public record BodyField(String name, String part, String text, List<String> codes) {

    public BodyField(String name, String part, String text) {
        this(name, part, text, List.of());
    }

    /** The words alone, without tags. */
    public String plain() {
        return TaggedText.plain(text);
    }

    /** Refuses a target without each tag of its source once, in pairs that do not cross. */
    public static void checkTags(String source, String target) {
        TaggedText.check(source, target);
    }

    /** A text without its tags. */
    public static String plain(String tagged) {
        return TaggedText.plain(tagged);
    }

    /** Whether there is anything in it that differs from language to language. */
    public boolean hasWords() {
        return TaggedText.hasWords(text);
    }

    /** How many words it has; in scripts without spaces every two signs count as one. */
    public int words() {
        var count = 0;
        for (var word : plain().strip().split("\\s+")) {
            var ideographs =
                    (int) word.codePoints().filter(BodyField::hasNoSpaces).count();
            count += ideographs > 1 ? (ideographs + 1) / 2 : word.isEmpty() ? 0 : 1;
        }
        return count;
    }

    private static boolean hasNoSpaces(int sign) {
        var script = Character.UnicodeScript.of(sign);
        return switch (script) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }
}
