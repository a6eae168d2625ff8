package palavra.content.media;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import palavra.content.api.Cue;

/** Reads and writes the lines of a WebVTT file (W3C); settings, styles and notes are left aside. */
public final class WebVtt {

    private static final Pattern TIMES = Pattern.compile(
            "(?:(\\d{2,}):)?([0-5]\\d):([0-5]\\d[.,]\\d{3})[ \\t]+-->[ \\t]+(?:(\\d{2,}):)?([0-5]\\d):([0-5]\\d[.,]\\d{3}).*");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private WebVtt() {}

    /** The lines of a file. */
    public static List<Cue> cues(String webVtt) {
        var cues = new ArrayList<Cue>();
        for (var block : webVtt.replace("\r\n", "\n").replace('\r', '\n').split("\n{2,}")) {
            var lines = block.strip().split("\n");
            for (var at = 0; at < lines.length && at < 2; at++) {
                var times = TIMES.matcher(lines[at].strip());
                if (times.matches()) {
                    var text = String.join(" ", List.of(lines).subList(at + 1, lines.length));
                    add(
                            cues,
                            seconds(times.group(1), times.group(2), times.group(3)),
                            seconds(times.group(4), times.group(5), times.group(6)),
                            text);
                    break;
                }
            }
        }
        return cues;
    }

    /** A file of these lines. */
    public static String of(List<Cue> cues) {
        var file = new StringBuilder("WEBVTT\n");
        for (var cue : cues) {
            var text = cue.text().replaceAll("\\s*\\R\\s*", "\n").strip();
            file.append('\n')
                    .append(clock(cue.start()))
                    .append(" --> ")
                    .append(clock(cue.end()))
                    .append('\n')
                    .append(text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))
                    .append('\n');
        }
        return file.toString();
    }

    private static String clock(double seconds) {
        var millis = Math.round(seconds * 1000);
        return String.format(
                java.util.Locale.ROOT,
                "%02d:%02d:%02d.%03d",
                millis / 3_600_000,
                millis / 60_000 % 60,
                millis / 1000 % 60,
                millis % 1000);
    }

    private static void add(List<Cue> to, double start, double end, String text) {
        var plain = Parser.unescapeEntities(TAG.matcher(text).replaceAll(""), false)
                .replace('\u00a0', ' ')
                .strip();
        if (!plain.isEmpty()) {
            to.add(new Cue(start, end, plain));
        }
    }

    private static double seconds(String hours, String minutes, String seconds) {
        var whole = (hours == null ? 0 : Integer.parseInt(hours)) * 3600 + Integer.parseInt(minutes) * 60;
        return whole + Double.parseDouble(seconds.replace(',', '.'));
    }
}
