package palavra.frontend.forum;

import java.util.regex.Pattern;
import palavra.forums.api.ThreadKind;

/** A thread made of one text without a title: its first line, shortened at a word; a question when it asks something. */
record Opening(ThreadKind kind, String title) {

    private static final int LONGEST_TITLE = 80;
    private static final Pattern ASKS = Pattern.compile("[?\uff1f\u061f\u037e\u1367]");

    static Opening of(String text) {
        var written = text == null ? "" : text.strip();
        var kind = ASKS.matcher(written).find() ? ThreadKind.QUESTION : ThreadKind.DISCUSSION;
        return new Opening(kind, shortened(written.lines().findFirst().orElse("")));
    }

    /** An empty text stays without a title; the refusal then speaks of the text. */
    private static String shortened(String line) {
        if (line.codePointCount(0, line.length()) <= LONGEST_TITLE) {
            return line.isEmpty() ? "…" : line;
        }
        var cut = line.substring(0, line.offsetByCodePoints(0, LONGEST_TITLE));
        var space = cut.lastIndexOf(' ');
        return (space > LONGEST_TITLE / 2 ? cut.substring(0, space) : cut) + "…";
    }
}
