package palavra.content.studio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import palavra.content.api.Poll;
import palavra.content.api.studio.Body;
import palavra.content.api.studio.Difference.Edit;
import palavra.content.api.studio.Difference.Piece;
import palavra.content.api.studio.Writing;

/** Changes that do not meet are joined; those that do are left to people. */
class MergeTest {

    @Test
    void shouldJoinLinesThatDoNotTouch() {
        assertEquals(Optional.of("A\nb\nC"), Diff3.merge("a\nb\nc", "A\nb\nc", "a\nb\nC"));
        assertEquals(Optional.of("0\na\nb\nc\n9"), Diff3.merge("a\nb\nc", "0\na\nb\nc", "a\nb\nc\n9"));
        assertEquals(Optional.of("A\nb"), Diff3.merge("a\nb", "A\nb", "A\nb"));
    }

    @Test
    void shouldLeaveLinesThatTouch() {
        assertEquals(Optional.empty(), Diff3.merge("a\nb\nc", "A\nb\nc", "a\nB\nc"));
        assertEquals(Optional.empty(), Diff3.merge("a\nb", "x\na\nb", "y\na\nb"));
        assertEquals(Optional.empty(), Diff3.merge("a", "b", ""));
    }

    @Test
    void shouldHoldEveryLineOfBothWhenItJoins() {
        var random = new Random(7);
        for (var round = 0; round < 2_000; round++) {
            var base = lines(random, 12, "base");
            var theirs = changed(random, base, "theirs" + round);
            var mine = changed(random, base, "mine" + round);
            Diff3.merge(base, theirs, mine).ifPresent(merged -> {
                assertTrue(merged.lines().toList().containsAll(own(theirs, "theirs")), merged);
                assertTrue(merged.lines().toList().containsAll(own(mine, "mine")), merged);
            });
        }
    }

    @Test
    void shouldJoinFieldsOfOneBlock() {
        var base = writing("Title", "Question", "one", "two");
        var merged = Merge.of(
                base, writing("Title", "Question", "ONE", "two"), writing("New title", "Question", "one", "TWO"));
        assertEquals("New title", merged.title());
        assertEquals(
                List.of("ONE", "TWO"),
                merged.body().poll().options().stream().map(Poll.Choice::text).toList());
        assertNull(Merge.of(
                base, writing("Their title", "Question", "one", "two"), writing("My title", "Question", "one", "two")));
    }

    @Test
    void shouldSayWordByWordWhatChanged() {
        assertEquals(
                List.of(
                        new Piece(Edit.SAME, "A "),
                        new Piece(Edit.REMOVED, "deep"),
                        new Piece(Edit.ADDED, "dry"),
                        new Piece(Edit.SAME, " well.")),
                Words.between("A deep well.", "A dry well."));
        assertEquals(List.of(new Piece(Edit.ADDED, "水")), Words.between("", "水"));
        assertEquals(3, Words.between("深井", "浅井").size());
    }

    private static Writing writing(String title, String question, String one, String two) {
        var poll = new Poll(question, List.of(new Poll.Choice("a", one), new Poll.Choice("b", two)));
        return new Writing(title, new Body("poll", null, null, null, poll, null, null, null), 1, false);
    }

    private static String lines(Random random, int count, String word) {
        var lines = new StringBuilder();
        for (var line = 0; line < count; line++) {
            lines.append(line == 0 ? "" : "\n").append(word).append(random.nextInt(4));
        }
        return lines.toString();
    }

    private static String changed(Random random, String base, String word) {
        var lines = new java.util.ArrayList<>(base.lines().toList());
        for (var change = 0; change < 2; change++) {
            lines.add(random.nextInt(lines.size() + 1), word + change);
        }
        return String.join("\n", lines);
    }

    private static List<String> own(String text, String word) {
        return text.lines().filter(line -> line.startsWith(word)).toList();
    }
}
