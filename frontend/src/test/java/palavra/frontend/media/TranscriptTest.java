package palavra.frontend.media;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import palavra.content.api.Cue;

class TranscriptTest {

    @Test
    void shouldJoinCuesToWholeSentences() {
        var transcript = Transcript.of(List.of(
                new Cue(0, 2, "I wash the bottle"), new Cue(2, 4, "first."), new Cue(130.4, 133, "Then I fill it.")));
        assertEquals(List.of("I wash the bottle first.", "Then I fill it."), texts(transcript.head()));
        assertEquals("2:10", transcript.head().get(1).clock());
        assertEquals(130, transcript.head().get(1).second());
    }

    @Test
    void shouldFoldALongTranscriptBehindItsFirstLines() {
        var cues = IntStream.range(0, 20)
                .mapToObj(at -> new Cue(at * 400, at * 400 + 3, "Line " + at + "."))
                .toList();
        var transcript = Transcript.of(cues);
        assertEquals(6, transcript.head().size());
        assertEquals(14, transcript.rest().size());
        assertEquals("2:06:40", transcript.rest().getLast().clock());
    }

    @Test
    void shouldNotFoldForOneLine() {
        var cues = IntStream.range(0, 7)
                .mapToObj(at -> new Cue(at, at + 1, "Line " + at + "."))
                .toList();
        assertEquals(List.of(), Transcript.of(cues).rest());
    }

    private static List<String> texts(List<Transcript.Line> lines) {
        return lines.stream().map(Transcript.Line::text).toList();
    }
}
