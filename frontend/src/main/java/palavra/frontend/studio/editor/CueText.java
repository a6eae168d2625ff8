package palavra.frontend.studio.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import palavra.content.api.Cue;

/**
 * Captions as authors edit them, which is the body of a WebVTT file: a line with two times, the words below it, an empty
 * line. A whole WebVTT or SRT file can be pasted: header, notes, numbers and settings behind the times are left out.
 */
final class CueText {

    private static final Pattern TIMES = Pattern.compile(
            "\\s*((?:\\d+:)?\\d{1,2}:\\d{1,2}[.,]\\d{1,3})\\s*-->\\s*((?:\\d+:)?\\d{1,2}:\\d{1,2}[.,]\\d{1,3})(?:\\s.*)?");

    private CueText() {}

    /** A line that can not be understood, counted from 1. */
    static final class Unreadable extends Exception {

        private final int line;

        Unreadable(int line) {
            super(null, null, false, false);
            this.line = line;
        }

        int line() {
            return line;
        }
    }

    static String write(List<Cue> cues) {
        var text = new StringBuilder();
        for (var cue : cues) {
            text.append(clock(cue.start()))
                    .append(" --> ")
                    .append(clock(cue.end()))
                    .append('\n')
                    .append(cue.text().strip())
                    .append("\n\n");
        }
        return text.toString().stripTrailing();
    }

    static List<Cue> read(String text) throws Unreadable {
        var cues = new ArrayList<Cue>();
        var lines = text.lines().toList();
        for (var at = 0; at < lines.size(); at++) {
            var times = TIMES.matcher(lines.get(at));
            if (!times.matches()) {
                if (lines.get(at).contains("-->")) {
                    throw new Unreadable(at + 1);
                }
                continue;
            }
            var words = new ArrayList<String>();
            while (at + 1 < lines.size() && !lines.get(at + 1).isBlank()) {
                words.add(lines.get(++at).strip());
            }
            var start = seconds(times.group(1));
            var end = seconds(times.group(2));
            if (end <= start || words.isEmpty()) {
                throw new Unreadable(at + 1);
            }
            cues.add(new Cue(start, end, String.join("\n", words)));
        }
        if (cues.isEmpty() && !text.isBlank()) {
            throw new Unreadable(1);
        }
        return cues;
    }

    private static String clock(double seconds) {
        var thousandths = Math.round(seconds * 1000);
        var minutes = thousandths / 60_000;
        var rest = String.format(Locale.ROOT, "%02d.%03d", thousandths / 1000 % 60, thousandths % 1000);
        return minutes < 60
                ? String.format(Locale.ROOT, "%02d:%s", minutes, rest)
                : String.format(Locale.ROOT, "%d:%02d:%s", minutes / 60, minutes % 60, rest);
    }

    private static double seconds(String clock) {
        var whole = 0.0;
        for (var part : clock.replace(',', '.').split(":")) {
            whole = whole * 60 + Double.parseDouble(part);
        }
        return whole;
    }
}
