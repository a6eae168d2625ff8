package palavra.frontend.media;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import palavra.content.api.Cue;
import palavra.kernel.Language;

/**
 * A transcript to read: cues are cut for the screen in the middle of sentences, so they are joined to whole ones.
 *
 * @param head the first lines; rest what is folded behind them
 * @param bytes the weight of the text
 */
record Transcript(List<Line> head, List<Line> rest, long bytes) {

    private static final int SHOWN = 6;
    private static final int LONGEST = 240;

    /**
     * @param at seconds from the start
     * @param language where it is not that of the transcript; else null
     */
    record Line(double at, String text, Language language) {

        /** 2:10, or 1:02:10. */
        public String clock() {
            var seconds = (long) at;
            return seconds < 3600
                    ? "%d:%02d".formatted(seconds / 60, seconds % 60)
                    : "%d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60);
        }

        /** For a media fragment. */
        public long second() {
            return (long) at;
        }
    }

    static Transcript of(List<Cue> cues) {
        var lines = new ArrayList<Line>();
        var open = false;
        for (var cue : cues) {
            var joins = open && Objects.equals(lines.getLast().language(), cue.language());
            var last = joins ? lines.removeLast() : null;
            var text = last == null ? cue.text() : last.text() + " " + cue.text();
            lines.add(new Line(last == null ? cue.start() : last.at(), text, cue.language()));
            open = !text.matches("(?s).*[.!?…。؟।][\"”»')]*") && text.length() < LONGEST;
        }
        var bytes = lines.stream()
                .mapToLong(line -> line.text().getBytes(StandardCharsets.UTF_8).length)
                .sum();
        var split = lines.size() <= SHOWN + 1 ? lines.size() : SHOWN;
        return new Transcript(
                List.copyOf(lines.subList(0, split)), List.copyOf(lines.subList(split, lines.size())), bytes);
    }
}
