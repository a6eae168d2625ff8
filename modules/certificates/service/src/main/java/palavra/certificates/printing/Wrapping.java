package palavra.certificates.printing;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Breaks a text into lines where its script allows it. */
final class Wrapping {

    private Wrapping() {}

    /** The lines, or none when the text needs more than that many of that width. */
    static List<Line> of(String text, int most, float width, Function<String, Line> setting) {
        var breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        var lines = new ArrayList<Line>();
        var start = 0;
        while (start < text.length()) {
            if (lines.size() == most) {
                return List.of();
            }
            var end = furthest(text, start, breaks, width, setting);
            if (end == start) {
                return List.of();
            }
            lines.add(setting.apply(text.substring(start, end).strip()));
            start = end;
        }
        return lines;
    }

    private static int furthest(
            String text, int start, BreakIterator breaks, float width, Function<String, Line> setting) {
        var fits = start;
        for (var end = breaks.following(start); end != BreakIterator.DONE; end = breaks.next()) {
            if (setting.apply(text.substring(start, end).strip()).width() > width) {
                break;
            }
            fits = end;
        }
        return fits;
    }
}
