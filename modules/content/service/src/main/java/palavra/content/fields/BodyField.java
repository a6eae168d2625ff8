package palavra.content.fields;

/**
 * One text of a block.
 *
 * @param name stable: {@code title}, {@code html/3}, {@code html/3/alt}, {@code question/q1/option/b}, {@code cue/12.5}, …
 * @param part what it is, in a word for people; see {@link palavra.content.api.translation.Field}
 * @param text words with tags {@code <1>…</1>} and {@code <2/>}
 */
public record BodyField(String name, String part, String text) {

    /** The words alone, without tags. */
    public String plain() {
        return TaggedText.plain(text);
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
