package palavra.learning.poll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static palavra.content.api.Poll.Results.AFTER_VOTE;
import static palavra.content.api.Poll.Results.ALWAYS;
import static palavra.content.api.Poll.Results.WHEN_CLOSED;

import io.quarkus.agroal.DataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import palavra.content.api.AssessedPoll;
import palavra.content.api.Poll.Results;
import palavra.kernel.Actor;
import palavra.kernel.Ids;
import palavra.kernel.Refusal;
import palavra.kernel.test.RealParts;
import palavra.kernel.test.Tokens;
import palavra.learning.LearningDoor;
import palavra.learning.TestClock;
import palavra.learning.Together;
import palavra.learning.World;
import palavra.learning.api.PollView;
import palavra.learning.api.Vote;

/** Ana reads in English and Bento in Portuguese; both are asked what their roof is made of: tiles or iron. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class VotingTest {

    private static final Actor ANA = Tokens.actor("Ana");
    private static final Actor BENTO = Tokens.actor("Bento");
    private static final Vote TILES = new Vote("tiles");
    private static final Vote IRON = new Vote("iron");

    @Inject
    LearningDoor door;

    @Inject
    World world;

    @Inject
    TestClock clock;

    @Inject
    @DataSource("learning")
    io.agroal.api.AgroalDataSource database;

    @BeforeEach
    void start() {
        clock.set(TestClock.START);
    }

    @Test
    void shouldCountTheVotesOfAllEditionsTogether() {
        var poll = poll(false, false, AFTER_VOTE);
        var run = opened(poll);
        assertEquals(
                Map.of("tiles", 1L, "iron", 0L),
                door.vote(ANA, run, poll.id(), TILES).results());
        assertNull(door.poll(BENTO, run, poll.id()).results());
        var seen = door.vote(BENTO, run, poll.id(), TILES);
        assertEquals(Map.of("tiles", 2L, "iron", 0L), seen.results());
        assertEquals("tiles", seen.chosen());
        assertEquals(seen, door.unit(BENTO, run, world.practice()).polls().getFirst());
    }

    @Test
    void shouldCountOneVoteHoweverOftenAndFastItIsSent() {
        var poll = poll(false, false, AFTER_VOTE);
        var run = opened(poll);
        Together.times(8, i -> door.vote(ANA, run, poll.id(), TILES));
        assertEquals(2, door.vote(BENTO, run, poll.id(), TILES).results().get("tiles"));
        assertEquals(
                1,
                world.count(
                        "poll_vote v join enrollment e on e.id = v.enrollment" + " where v.run = ? and e.person = ?",
                        run,
                        ANA.id()));
        assertEquals(2, told(run));
    }

    @Test
    void shouldLetAVoteBeChangedAndCountItOnce() {
        var poll = poll(false, false, AFTER_VOTE);
        var run = opened(poll);
        door.vote(ANA, run, poll.id(), TILES);
        assertEquals(
                Map.of("tiles", 0L, "iron", 1L),
                door.vote(ANA, run, poll.id(), IRON).results());
    }

    @Test
    void shouldCountRightWhenManyChangePlacesAtOnce() {
        var poll = poll(false, false, ALWAYS);
        var run = opened(poll);
        var people = java.util.stream.IntStream.range(0, 12)
                .mapToObj(i -> Tokens.actor("Voter " + i))
                .toList();
        people.forEach(person -> door.enroll(person, run, null));
        Together.times(60, i -> door.vote(people.get(i % 12), run, poll.id(), i % 2 == i / 12 % 2 ? TILES : IRON));
        var results = door.poll(ANA, run, poll.id()).results();
        assertEquals(12, results.get("tiles") + results.get("iron"));
        assertEquals(results.get("tiles"), world.count("poll_vote where run = ? and choice = 'tiles'", run));
    }

    @Test
    void shouldKeepAVoteThatLasts() {
        var poll = poll(true, false, AFTER_VOTE);
        var run = opened(poll);
        assertEquals("voted", door.vote(ANA, run, poll.id(), TILES).closed());
        assertEquals("tiles", door.vote(ANA, run, poll.id(), TILES).chosen());
        assertEquals(
                "vote-lasts",
                refused(() -> door.vote(ANA, run, poll.id(), IRON)).code());
        assertEquals(
                Map.of("tiles", 1L, "iron", 0L), door.poll(ANA, run, poll.id()).results());
    }

    @Test
    void shouldShowResultsWhenTheAuthorSaysSo() {
        var always = poll(false, false, ALWAYS);
        var never = poll(false, false, WHEN_CLOSED);
        var over = poll(false, true, WHEN_CLOSED);
        var run = opened(always, never, over);
        assertEquals(2, door.poll(ANA, run, always.id()).results().size());
        assertNull(door.vote(ANA, run, never.id(), TILES).results());
        assertEquals(2, door.poll(ANA, run, over.id()).results().size());
        assertEquals(
                "poll-closed",
                refused(() -> door.vote(ANA, run, over.id(), TILES)).code());
    }

    @Test
    void shouldCompleteTheUnitByVotingAndNotWaitForAPollThatIsOver() {
        var poll = poll(false, false, AFTER_VOTE);
        var run = opened(poll, poll(false, true, AFTER_VOTE));
        assertEquals(2, door.outline(ANA, run).units().get(world.practice()).of());
        assertEquals(
                "complete-by-answering",
                refused(() -> door.complete(ANA, run, poll.id())).code());
        door.vote(ANA, run, poll.id(), TILES);
        assertEquals(1, door.outline(ANA, run).units().get(world.practice()).done());
    }

    @Test
    void shouldRefuseAVoteThatDoesNotFit() {
        var own = poll(false, false, AFTER_VOTE);
        var poll = poll(false, false, AFTER_VOTE);
        var run = world.polled(null, own, poll).run();
        door.enroll(ANA, run, world.english().id());
        door.enroll(BENTO, run, world.portuguese().id());
        assertEquals(
                "choice-missing",
                refused(() -> door.vote(ANA, run, poll.id(), new Vote(" "))).code());
        assertEquals(
                "choice-missing",
                refused(() -> door.vote(ANA, run, poll.id(), null)).code());
        assertEquals(
                "choice-unknown",
                refused(() -> door.vote(ANA, run, poll.id(), new Vote("straw"))).code());
        assertEquals(
                404, refused(() -> door.vote(ANA, run, world.drill(), TILES)).status());
        assertEquals(404, refused(() -> door.vote(ANA, run, own.id(), TILES)).status());
        assertEquals("tiles", door.vote(BENTO, run, own.id(), TILES).chosen());
    }

    @Test
    void shouldRefuseWhoIsNotThereOrTooEarlyOrTooLate() {
        var poll = poll(false, false, AFTER_VOTE);
        var early = world.polled(TestClock.START.plus(Duration.ofHours(1)), null, poll)
                .run();
        door.enroll(ANA, early, null);
        assertEquals(
                "unit-not-open",
                refused(() -> door.vote(ANA, early, poll.id(), TILES)).code());

        var run = opened(poll);
        assertEquals(
                404,
                refused(() -> door.vote(Tokens.actor("Otto"), run, poll.id(), TILES))
                        .status());
        assertEquals(
                "team-only-looks",
                refused(() -> door.vote(Tokens.actor("Helena"), run, poll.id(), TILES))
                        .code());
        assertEquals("team", door.poll(Tokens.actor("Helena"), run, poll.id()).closed());
        door.vote(ANA, run, poll.id(), TILES);
        door.withdraw(ANA, run);
        assertEquals(404, refused(() -> door.vote(ANA, run, poll.id(), IRON)).status());
    }

    @Test
    void shouldTakeNoVotesInAnArchivedRunAndShowWhatWasVoted() {
        var poll = poll(false, false, AFTER_VOTE);
        var changed = world.polled(null, null, poll);
        door.enroll(ANA, changed.run(), null);
        world.change(world.archived(changed));
        assertEquals(
                "run-is-archived",
                refused(() -> door.vote(ANA, changed.run(), poll.id(), TILES)).code());
        PollView seen = door.poll(ANA, changed.run(), poll.id());
        assertEquals("archived", seen.closed());
        assertEquals(Map.of("tiles", 0L, "iron", 0L), seen.results());
    }

    @Test
    void shouldForgetAVoteWithItsPerson() throws SQLException {
        var poll = poll(false, false, ALWAYS);
        var run = opened(poll);
        door.vote(ANA, run, poll.id(), TILES);
        door.vote(BENTO, run, poll.id(), TILES);
        try (var connection = database.getConnection();
                var erase = connection.prepareStatement("delete from enrollment where run = ? and person = ?")) {
            erase.setObject(1, run);
            erase.setObject(2, ANA.id());
            assertEquals(1, erase.executeUpdate());
        }
        assertEquals(
                Map.of("tiles", 1L, "iron", 0L),
                door.poll(BENTO, run, poll.id()).results());
    }

    @Test
    void shouldTellWithoutNameOrChoice() {
        var poll = poll(false, false, AFTER_VOTE);
        var run = opened(poll);
        door.vote(ANA, run, poll.id(), TILES);
        assertEquals(1, told(run));
        var personal =
                "outbox where type = 'palavra.poll.voted.v1' and data like ? and (data like ? or data like '%tiles%')";
        assertEquals(0, world.count(personal, "%" + run + "%", "%" + ANA.id() + "%"));
        assertTrue(
                world.count("outbox where type = 'palavra.poll.voted.v1' and data like ?", "%" + poll.id() + "%") > 0);
    }

    private UUID opened(AssessedPoll... polls) {
        var run = world.polled(null, null, polls).run();
        door.enroll(ANA, run, world.english().id());
        door.enroll(BENTO, run, world.portuguese().id());
        return run;
    }

    private AssessedPoll poll(boolean lasting, boolean closed, Results results) {
        return new AssessedPoll(Ids.next(), world.practice(), List.of("tiles", "iron"), lasting, closed, results);
    }

    private long told(UUID run) {
        return world.count("outbox where type = 'palavra.poll.voted.v1' and data like ?", "%" + run + "%");
    }

    private static Refusal refused(Executable act) {
        return assertThrows(Refusal.class, act);
    }
}
