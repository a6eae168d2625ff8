package palavra.launcher.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import palavra.launcher.bench.Handed.Outcome;
import palavra.launcher.bench.ThreadReckoning.Reader;
import palavra.launcher.bench.ThreadRows.Row;
import palavra.launcher.bench.Wrote.Kind;

/** A checker that cannot fail is no check: each kind of broken promise is planted here. */
class ThreadReckoningTest {

    private static final Row FIRST = row("q", "ana", null, "Who is here?", List.of(), Set.of("ben"));
    private static final Row RESPONSE = row("a", "ben", null, "I am, too", List.of("I am"), Set.of());
    private static final Row COMMENT = row("b", "ana", "a", "Welcome", List.of(), Set.of());

    private static final List<Wrote> SENT = List.of(
            post("q", "Who is here?", Outcome.ACKED, 1),
            post("a", "I am", Outcome.ACKED, 2),
            post("b", "Welcome", Outcome.ACKED, 3),
            new Wrote(Kind.VOTE, "ben q", "ben", "q", null, Outcome.ACKED, 0, 0),
            new Wrote(Kind.EDIT, "ben a", "ben", "a", "I am, too", Outcome.ACKED, 0, 0));
    private static final List<Reader> TOLD = List.of(new Reader("ana", 0, 0), new Reader("ben", 0, 1));
    private static final List<String> SHOWN = List.of("q", "a", "b");

    @Test
    void shouldBeContentWhenEveryPromiseWasKept() {
        assertEquals(List.of(), wrong(SENT, thread(FIRST, RESPONSE, COMMENT)));
        assertEquals(List.of(), wrong(with(post("c", "Nobody knows", Outcome.UNKNOWN, 4)), kept()));
        assertEquals(List.of(), wrong(with(post("c", "Not so", Outcome.REFUSED, 4)), kept()));
    }

    @Test
    void shouldFindAPostThatWasLostDoubledAlteredOrNeverSent() {
        assertEquals(1, wrong(with(post("c", "Lost", Outcome.ACKED, 4)), kept()).size());
        assertEquals(
                1,
                wrong(with(post("c", "Refused", Outcome.REFUSED, 4)), with(comment("c", "Refused")))
                        .size());
        var twice = new ThreadRows(List.of(FIRST, RESPONSE, COMMENT, comment("b", "Welcome")), 3, 1, "at b");
        assertEquals(
                1,
                ThreadReckoning.of(SENT, twice, List.of(), List.of("q", "a", "b", "b"))
                        .size());
        assertEquals(
                1,
                wrong(SENT, thread(FIRST, RESPONSE, comment("b", "Wellcome"))).size());
        // What nobody sent has no words to compare either.
        assertEquals(2, wrong(SENT, with(comment("c", "From nowhere"))).size());
    }

    @Test
    void shouldFindAVoteThatWasLostOrNeverSent() {
        var none = row("q", "ana", null, "Who is here?", List.of(), Set.of());
        assertEquals(1, wrong(SENT, thread(none, RESPONSE, COMMENT)).size());
        var two = row("q", "ana", null, "Who is here?", List.of(), Set.of("ben", "eva"));
        assertEquals(1, wrong(SENT, thread(two, RESPONSE, COMMENT)).size());
    }

    @Test
    void shouldFindAChangeThatWasLostOrMadeTwice() {
        var lost = row("a", "ben", null, "I am", List.of(), Set.of());
        assertEquals(1, wrong(SENT, thread(FIRST, lost, COMMENT)).size());
        var twice = row("a", "ben", null, "I am, too", List.of("I am", "I am, too"), Set.of());
        assertEquals(1, wrong(SENT, thread(FIRST, twice, COMMENT)).size());
        var forgotten = row("a", "ben", null, "I am, too", List.of(), Set.of());
        assertEquals(1, wrong(SENT, thread(FIRST, forgotten, COMMENT)).size());
    }

    @Test
    void shouldFindACounterThatIsNotWhatItCounts() {
        var posts = List.of(FIRST, RESPONSE, COMMENT);
        assertEquals(1, wrong(SENT, new ThreadRows(posts, 3, 1, "at b")).size());
        assertEquals(1, wrong(SENT, new ThreadRows(posts, 2, 0, "at b")).size());
        assertEquals(1, wrong(SENT, new ThreadRows(posts, 2, 1, "at a")).size());
        var miscounted = new Row("b", "b", "ana", "a", "Welcome", List.of(), 1, Set.of(), "at b");
        assertEquals(1, wrong(SENT, thread(FIRST, RESPONSE, miscounted)).size());
    }

    @Test
    void shouldFindPostsThatOneDoesNotReadOrInAnotherOrder() {
        for (var shown : List.of(List.of("q", "a"), List.of("q", "a", "b", "b"), List.of("a", "q", "b"))) {
            assertEquals(1, ThreadReckoning.of(SENT, kept(), TOLD, shown).size());
        }
    }

    @Test
    void shouldFindAPostThatStandsAfterOneSentWhenItWasAnswered() {
        var late = change(SENT, one -> one.key().equals("a") ? post("a", "I am", Outcome.ACKED, 4) : one);
        assertEquals(1, wrong(late, kept()).size());
    }

    @Test
    void shouldFindAReaderWhoIsToldOfMoreOrLessThanIsNew() {
        for (var reader : List.of(
                new Reader("ana", 0, 1),
                new Reader("ben", 0, 0),
                new Reader("ben", 0, 2),
                new Reader("eva", 2, 0),
                new Reader("eva", 3, 1))) {
            assertEquals(
                    1, ThreadReckoning.of(SENT, kept(), List.of(reader), SHOWN).size());
        }
    }

    private static List<String> wrong(List<Wrote> sent, ThreadRows rows) {
        var shown = rows.posts().stream().map(Row::id).toList();
        var readers = rows.posts().size() == 3 ? TOLD : List.<Reader>of();
        return ThreadReckoning.of(sent, rows, readers, shown);
    }

    private static ThreadRows kept() {
        return thread(FIRST, RESPONSE, COMMENT);
    }

    private static ThreadRows with(Row another) {
        return thread(FIRST, RESPONSE, COMMENT, another);
    }

    private static List<Wrote> with(Wrote another) {
        var sent = new ArrayList<>(SENT);
        sent.add(another);
        return sent;
    }

    private static List<Wrote> change(List<Wrote> sent, UnaryOperator<Wrote> change) {
        return sent.stream().map(change).toList();
    }

    /** With counters that agree. */
    private static ThreadRows thread(Row... posts) {
        var last = posts[posts.length - 1].at();
        return new ThreadRows(
                List.of(posts), posts.length - 1, posts[0].voters().size(), last);
    }

    private static Row comment(String key, String text) {
        return row(key, "ana", "a", text, List.of(), Set.of());
    }

    private static Row row(
            String key, String author, String response, String text, List<String> before, Set<String> voters) {
        return new Row(key, key, author, response, text, before, voters.size(), voters, "at " + key);
    }

    /** Answered as soon as it was sent. */
    private static Wrote post(String key, String text, Outcome outcome, long at) {
        return new Wrote(Kind.POST, key, null, null, text, outcome, at, at);
    }
}
