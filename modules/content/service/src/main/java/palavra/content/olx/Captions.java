package palavra.content.olx;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Makes WebVTT out of SubRip, of the old platform's own JSON, and of WebVTT itself. */
public final class Captions {

    private static final Pattern TIMES = Pattern.compile(
            "(?:(\\d{1,3}):)?(\\d{1,2}):(\\d{1,2})[,.](\\d{1,3})\\s*-->\\s*(?:(\\d{1,3}):)?(\\d{1,2}):(\\d{1,2})[,.](\\d{1,3}).*");
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^>]{0,200}>");

    private final StringBuilder out = new StringBuilder("WEBVTT\n");
    private int cues;

    private Captions() {}

    static boolean isCaptionName(String name) {
        var lower = name.toLowerCase();
        return lower.endsWith(".srt") || lower.endsWith(".sjson");
    }

    /** The captions as WebVTT, empty when there is not one cue in the file. */
    public static Optional<String> toWebVtt(String name, byte[] bytes) {
        var captions = new Captions();
        if (name.toLowerCase().endsWith(".sjson")) {
            captions.readJson(bytes);
        } else {
            captions.readLines(decoded(bytes));
        }
        return captions.cues == 0 ? Optional.empty() : Optional.of(captions.out.toString());
    }

    private void readLines(String text) {
        var start = -1L;
        var end = -1L;
        var words = new StringBuilder();
        for (var line : (text + "\n\n").split("\\R", -1)) {
            var times = TIMES.matcher(line.strip());
            if (times.matches()) {
                cue(start, end, words);
                start = millis(times.group(1), times.group(2), times.group(3), times.group(4));
                end = millis(times.group(5), times.group(6), times.group(7), times.group(8));
            } else if (line.isBlank()) {
                cue(start, end, words);
                start = -1;
            } else if (start >= 0) {
                words.append(words.isEmpty() ? "" : "\n").append(line.strip());
            }
        }
    }

    private void readJson(byte[] bytes) {
        JsonNode json;
        try {
            json = Policy.JSON.readTree(bytes);
        } catch (IOException broken) {
            return;
        }
        for (var i = 0; i < json.path("text").size(); i++) {
            var text = json.path("text").path(i).asText("");
            var start = json.path("start").path(i).asLong(-1);
            cue(start, json.path("end").path(i).asLong(-1), new StringBuilder(text));
        }
    }

    /** Writes a cue without markup, as the same lines also become the transcript page, and empties the text. */
    private void cue(long start, long end, StringBuilder words) {
        var text = Parser.unescapeEntities(TAG.matcher(words).replaceAll(""), false)
                .replaceAll("\\R\\s*\\R", "\n")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .strip();
        words.setLength(0);
        if (start >= 0 && end > start && !text.isEmpty()) {
            out.append('\n')
                    .append(clock(start))
                    .append(" --> ")
                    .append(clock(end))
                    .append('\n')
                    .append(text)
                    .append('\n');
            cues++;
        }
    }

    private static long millis(String hours, String minutes, String seconds, String fraction) {
        var whole = (hours == null ? 0 : Long.parseLong(hours)) * 3_600
                + Long.parseLong(minutes) * 60
                + Long.parseLong(seconds);
        return whole * 1_000 + Long.parseLong((fraction + "00").substring(0, 3));
    }

    private static String clock(long millis) {
        var seconds = millis / 1_000;
        return String.format("%02d:%02d:%02d.%03d", seconds / 3_600, seconds / 60 % 60, seconds % 60, millis % 1_000);
    }

    /** Caption files are UTF-8 by rule and Western European in old exports. */
    private static String decoded(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }
}
