package palavra.learning.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import palavra.kernel.Actor;
import palavra.kernel.Refusal;
import palavra.kernel.test.RealParts;
import palavra.kernel.test.Tokens;
import palavra.learning.LearningDoor;
import palavra.learning.Pupils;
import palavra.learning.TestClock;
import palavra.learning.Together;
import palavra.learning.World;
import palavra.learning.api.Answers;
import palavra.learning.api.Queued;
import palavra.learning.api.SubmissionResult;
import palavra.learning.api.dates.Acceptance;
import palavra.learning.api.gradebook.GradeAct.Kind;
import palavra.learning.gradebook.GradebookDoor;

/** What was answered before the deadline while the line was away counts later, when what both sides know agrees. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class QueuedTest {

    private static final Actor ANA = Tokens.actor("Ana");
    private static final Actor BEN = Tokens.actor("Ben");
    private static final Actor HELENA = Tokens.actor("Helena");
    private static final Duration GRACE = Duration.ofHours(1);
    private static final Instant END = World.DUE.plus(GRACE);

    @Inject
    DatesDoor dates;

    @Inject
    LearningDoor door;

    @Inject
    GradebookDoor gradebook;

    @Inject
    Pupils pupils;

    @Inject
    World world;

    @Inject
    TestClock clock;

    private UUID run;
    private UUID question;
    private String proof;

    @BeforeEach
    void seeTheQuizBeforeTheLineGoesAway() {
        clock.set(TestClock.START);
        run = world.run(null);
        question = world.questions().getFirst();
        door.enroll(ANA, run, world.english().id());
        proof = door.problem(ANA, run, question).contact();
    }

    @Test
    void shouldScoreWhatWasGivenUpToTheLastMillisecondAndSayWhenItWasReceived() {
        clock.set(END.plus(Duration.ofHours(20)));
        var counted = send("k", END).problem();
        assertEquals(1, counted.attemptsUsed());
        assertNull(counted.kept());
        assertEquals(10, door.progress(ANA, run).receipt().percent());
        assertEquals(
                1,
                world.count(
                        "submission where problem = ? and enrollment = ? and at = ?::timestamptz and received_at = ?::timestamptz",
                        question,
                        enrollment(),
                        END.toString(),
                        clock.instant().toString()));
        assertTrue(send("k", END).repeated());
    }

    @Test
    void shouldKeepUnscoredWhatWasGivenAMillisecondLater() {
        clock.set(END.plus(Duration.ofHours(20)));
        var kept = send("k", END.plusMillis(1)).problem();
        assertEquals("after-date", kept.kept());
        assertTrue(kept.saved());
        assertEquals(0, kept.attemptsUsed());
        assertNull(kept.earned());
    }

    @Test
    void shouldKeepUnscoredWhatWaitedTooLong() {
        clock.set(World.DUE.plus(Duration.ofHours(48)));
        assertEquals(1, send("k1", World.DUE).problem().attemptsUsed());
        clock.forward(Duration.ofMillis(1));
        question = world.questions().getLast();
        proof = proofAt(TestClock.START);
        assertEquals("too-long", send("k2", World.DUE).problem().kept());
    }

    @Test
    void shouldBelieveNoProofThatIsNotForThisLearnerAndThisProblem() {
        door.enroll(BEN, run, world.english().id());
        var ofBen = door.problem(BEN, run, question).contact();
        var ofAnother = door.problem(ANA, run, world.questions().getLast()).contact();
        var last = proof.length() - 1;
        var altered = proof.substring(0, last) + (proof.charAt(last) == 'A' ? 'B' : 'A');
        clock.set(END.plus(Duration.ofHours(1)));
        var number = 0;
        for (var forged : List.of(ofBen, ofAnother, altered, "", "not base64 !")) {
            proof = forged;
            assertEquals("unproven", send("k" + number++, World.DUE).problem().kept());
        }
        proof = door.problem(ANA, run, question).contact();
        assertEquals("after-date", send("k", clock.instant()).problem().kept(), "the contact itself was too late");
        assertEquals(0, door.problem(ANA, run, question).attemptsUsed());
    }

    @Test
    void shouldNotBelieveWhoWasSeenAtWorkAfterTheDeadline() {
        clock.set(END.plus(Duration.ofMinutes(1)));
        door.unit(ANA, run, world.reading());
        clock.forward(Duration.ofMinutes(10));
        assertEquals(
                1, send("k1", World.DUE).problem().attemptsUsed(), "back for ten minutes, the page sends what waits");
        question = world.questions().getLast();
        proof = proofAt(TestClock.START);
        clock.set(END.plus(Duration.ofMinutes(1)));
        door.unit(ANA, run, world.quiz());
        clock.forward(Duration.ofMinutes(11));
        assertEquals("seen-since", send("k2", World.DUE).problem().kept());
    }

    @Test
    void shouldNeverPutAnOlderAnswerAboveANewerOne() {
        clock.set(World.DUE);
        pupils.submit(ANA, run, question, "a");
        clock.set(END.plus(Duration.ofHours(1)));
        var kept = send("k", World.DUE.minusSeconds(60)).problem();
        assertEquals("newer", kept.kept());
        assertEquals(1, kept.attemptsUsed());
    }

    @Test
    void shouldCountOnceWhatAFacilitatorAcceptsWithAReason() {
        clock.set(END.plus(Duration.ofDays(3)));
        Together.times(20, i -> send("k", World.DUE));
        var late = dates.late(HELENA, run);
        assertEquals(1, late.size());
        assertEquals("too-long", late.getFirst().why());
        assertEquals(World.DUE, late.getFirst().written());
        var id = late.getFirst().id();
        assertEquals("reason-missing", refusal(() -> dates.accept(HELENA, run, id, new Acceptance(""))));
        assertEquals("not-found", refusal(() -> dates.accept(BEN, run, id, new Acceptance("Please."))));
        assertEquals("not-found", refusal(() -> dates.accept(HELENA, world.run(null), id, new Acceptance("Please."))));
        Together.times(5, i -> {
            dates.accept(HELENA, run, id, new Acceptance("The mast was down."));
            return i;
        });
        assertEquals(1, door.problem(ANA, run, question).attemptsUsed());
        assertNull(door.problem(ANA, run, question).kept());
        assertEquals(10, door.progress(ANA, run).receipt().percent());
        assertEquals(List.of(), dates.late(HELENA, run));
        assertEquals(
                List.of(Kind.LATE_ACCEPTED),
                gradebook.mine(ANA, run).acts().stream().map(act -> act.kind()).toList());
        assertTrue(send("k", World.DUE).repeated());
    }

    @Test
    void shouldGiveProofOnlyWhereAnAnswerCouldComeLateAndCount() {
        assertNotNull(proof);
        assertNull(door.problem(ANA, run, world.drill()).contact());
        assertNull(door.problem(HELENA, run, question).contact());
        clock.set(END.plusMillis(1));
        assertNull(door.submit(ANA, run, question, answers("k", null)).problem().kept());
        assertEquals(List.of(), dates.late(HELENA, run));
    }

    private SubmissionResult send(String key, Instant written) {
        var after = Duration.between(TestClock.START, written).toMillis();
        return door.submit(ANA, run, question, answers(key, new Queued(proof, after)));
    }

    private static Answers answers(String key, Queued queued) {
        return new Answers(key, Map.of("q1", List.of("b")), null, queued);
    }

    private String proofAt(Instant time) {
        var now = clock.instant();
        clock.set(time);
        var given = door.problem(ANA, run, question).contact();
        clock.set(now);
        return given;
    }

    private UUID enrollment() {
        return UUID.fromString(
                world.text("select id::text from enrollment where run = ? and person = ?", run, ANA.id()));
    }

    private static String refusal(Runnable act) {
        return assertThrows(Refusal.class, act::run).code();
    }
}
