package palavra.learning.peer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import palavra.content.api.assignment.Assignment.Wanted;
import palavra.kernel.Actor;
import palavra.kernel.Refusal;
import palavra.kernel.test.RealParts;
import palavra.kernel.test.Tokens;
import palavra.learning.LearningDoor;
import palavra.learning.TestClock;
import palavra.learning.World;
import palavra.learning.api.assignment.Rating;
import palavra.learning.api.assignment.WorkState;
import palavra.learning.api.assignment.Writing;
import palavra.learning.api.gradebook.GradeAct.Kind;
import palavra.learning.api.peer.PeerState;
import palavra.learning.api.peer.Report;
import palavra.learning.assignment.AssignmentsDoor;
import palavra.learning.assignment.GradingDeskDoor;
import palavra.learning.assignment.Tasks;
import palavra.learning.gradebook.GradebookDoor;

/** Ana, Ben and Caio write about roofs and say what they think of each other's. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PeerReviewsTest {

    private static final Actor HELENA = Tokens.actor("Helena");

    @TempDir
    static Path folder;

    @Inject
    Circle circle;

    @Inject
    PeerReviewsDoor door;

    @Inject
    AssignmentsDoor essays;

    @Inject
    GradingDeskDoor desk;

    @Inject
    GradebookDoor gradebook;

    @Inject
    LearningDoor learning;

    @Inject
    World world;

    @Inject
    ObjectMapper json;

    @Inject
    TestClock clock;

    private Actor ana;
    private Actor ben;
    private Actor caio;

    @BeforeEach
    void start() {
        clock.set(TestClock.START);
    }

    private void open(int give, int receive) {
        circle.open(give, receive, 7);
        ana = circle.handsIn("Ana");
        ben = circle.handsIn("Ben");
        caio = circle.handsIn("Caio");
    }

    @Test
    void shouldGradeByTheMedianOnceEnoughWasReceivedAndGiven() {
        open(2, 2);
        for (var form : List.of("1", "6")) {
            var who = form.equals("1") ? ben : caio;
            circle.reviews(who, form);
            circle.reviews(who, form);
        }
        var waiting = door.of(ana, circle.run, circle.essay);
        assertEquals(PeerState.WITH_PEERS, waiting.state());
        assertEquals(List.of(2, 0), List.of(waiting.received(), waiting.given()));
        assertEquals(World.DUE.plus(Duration.ofDays(7)), waiting.until());
        assertEquals(List.of(), waiting.reviews());
        assertEquals(0, desk.queue(HELENA, circle.run, null).waiting());
        circle.reviews(ana, "0");
        assertEquals(WorkState.HANDED_IN, circle.state(ana));
        circle.reviews(ana, "0");
        var graded = essays.of(ana, circle.run, circle.essay);
        assertEquals(WorkState.GRADED, graded.state());
        assertEquals(0, new BigDecimal("7.5").compareTo(graded.result().earned()));
        assertEquals("", graded.result().by());
        assertEquals(2, graded.result().reviews());
        assertEquals(75, learning.progress(ana, circle.run).receipt().percent());
        var act = gradebook.mine(ana, circle.run).acts().getFirst();
        assertEquals(List.of(Kind.GRADED_BY_PEERS, "", "7.5 / 10"), List.of(act.kind(), act.name(), act.becomes()));
        assertEquals(2, door.of(ana, circle.run, circle.essay).reviews().size());
        assertEquals(
                3,
                world.count(
                        "outbox where type = 'palavra.problem.graded.v1' and data like ?", "%" + circle.essay + "%"));
    }

    @Test
    void shouldServeOthersWorkTheLeastReviewedFirstAndNoneTwice() {
        open(2, 1);
        assertEquals("By Ana.", circle.reviews(ben, "1"));
        assertEquals("By Ben.", circle.reviews(caio, "1"));
        assertEquals("By Caio.", circle.reviews(ben, "1"));
        assertNull(circle.asks(ben), "there is nothing that is not his own or was reviewed by him");
        assertEquals("By Ana.", circle.reviews(caio, "1"), "finished work is served again");
        var first = circle.asks(ana);
        assertEquals(first.review(), circle.asks(ana).review(), "one at a time");
    }

    @Test
    void shouldNameNobodyToEitherSideAndEverybodyToTheTeam() throws Exception {
        open(1, 1);
        circle.reviews(ben, "3");
        circle.reviews(ana, "3");
        var asked = json.writeValueAsString(door.next(caio, circle.run, circle.essay));
        var received = json.writeValueAsString(door.of(ana, circle.run, circle.essay))
                + json.writeValueAsString(essays.of(ana, circle.run, circle.essay));
        for (var other : List.of(ana, ben)) {
            assertFalse(asked.contains(other.id().toString()), asked);
            assertFalse(asked.contains("\"" + other.name()), asked);
        }
        assertFalse(received.contains(ben.id().toString()) || received.contains("Ben"), received);
        var work = java.util.UUID.fromString(
                world.text("select id::text from assignment_work where run = ? and text = 'By Ana.'", circle.run));
        assertEquals(
                "Ben", desk.work(HELENA, circle.run, work).reviews().getFirst().reviewer());
    }

    @Test
    void shouldGiveWhatOneReadsFirstThoughAllEditionsAreOnePool() {
        circle.open(2, 2, 7);
        circle.handsIn("Ana");
        circle.handsIn("Ben");
        var rita = circle.handsIn("Rita", false);
        circle.handsIn("Tiago", false);
        assertEquals("By Tiago.", circle.reviews(rita, "1"));
        assertEquals("By Ana.", circle.asks(rita).text());
        assertEquals("en", circle.asks(rita).language().tag());
    }

    @Test
    void shouldAskAnotherOnceATurnHasRunOutAndTakeTheLateReviewToo() {
        open(1, 1);
        var bens = circle.asks(ben);
        assertEquals("By Ben.", circle.asks(caio).text());
        clock.forward(Duration.ofHours(9));
        var dora = circle.handsIn("Dora");
        assertEquals("By Ana.", circle.reviews(dora, "5"));
        assertEquals(bens.review(), circle.asks(ben).review(), "who comes back goes on");
        door.send(ben, circle.run, circle.essay, bens.review(), Circle.rating("1", "Late."));
        assertEquals(2, door.of(ana, circle.run, circle.essay).received());
    }

    @Test
    void shouldBeSatisfiedWithFewerAfterItsDaysAndSaySo() {
        open(2, 3);
        circle.reviews(ben, "2");
        circle.reviews(ana, "4");
        settleAt(World.DUE.plus(Duration.ofDays(7)).minusMillis(1));
        assertEquals(WorkState.HANDED_IN, circle.state(ana));
        settleAt(World.DUE.plus(Duration.ofDays(7)));
        var graded = essays.of(ana, circle.run, circle.essay).result();
        assertEquals(1, graded.reviews());
        assertEquals(0, new BigDecimal("6").compareTo(graded.earned()));
    }

    @Test
    void shouldGiveToTheTeamWhoHasNoReviewOrGaveNoneAndTakeAReviewThatComesYet() {
        open(2, 2);
        circle.reviews(ben, "2");
        settleAt(World.DUE.plus(Duration.ofDays(7)));
        assertEquals(3, desk.queue(HELENA, circle.run, null).waiting(), "Ana gave none, Ben and Caio got none");
        assertEquals(PeerState.WITH_TEAM, door.of(ben, circle.run, circle.essay).state());
        circle.reviews(ana, "6");
        assertEquals(WorkState.GRADED, circle.state(ana));
        assertEquals(WorkState.GRADED, circle.state(ben));
        assertEquals(1, desk.queue(HELENA, circle.run, null).waiting());
    }

    @Test
    void shouldCountItsDaysFromALaterDateOfTheLearner() {
        open(0, 1);
        var extension = World.DUE.plus(Duration.ofDays(5));
        world.execute(
                "update enrollment set extensions = ? where person = ? and run = ?",
                "{\"" + world.quizPart() + "\":\"" + extension + "\"}",
                ana.id(),
                circle.run);
        settleAt(World.DUE.plus(Duration.ofDays(8)));
        assertEquals(
                PeerState.WITH_PEERS, door.of(ana, circle.run, circle.essay).state());
        assertEquals(PeerState.WITH_TEAM, door.of(ben, circle.run, circle.essay).state());
        settleAt(extension.plus(Duration.ofDays(7)));
        assertEquals(PeerState.WITH_TEAM, door.of(ana, circle.run, circle.essay).state());
    }

    @Test
    void shouldLetTheTeamDecideAboveThePeersAndMarkIt() {
        open(1, 1);
        circle.reviews(ben, "0");
        circle.reviews(ana, "0");
        clock.forward(Duration.ofMinutes(1));
        var work = work("By Ana.");
        desk.take(HELENA, circle.run, work);
        desk.grade(HELENA, circle.run, work, Tasks.eight(1));
        circle.reviews(caio, "0");
        circle.reviews(caio, "0");
        var graded = essays.of(ana, circle.run, circle.essay).result();
        assertEquals(List.of("Helena", 0), List.of(graded.by(), graded.reviews()));
        assertEquals(80, learning.progress(ana, circle.run).receipt().percent());
        assertTrue(door.of(ana, circle.run, circle.essay).received() >= 1);
    }

    @Test
    void shouldBringReportedWorkToTheTeamAndToNobodyElse() {
        open(1, 1);
        var review = circle.asks(ben).review();
        assertEquals("report-empty", refused(() -> report(ben, review, " ")));
        assertNull(report(ben, review, "It is an insult.").inHand());
        report(ben, review, "Twice is once.");
        var line = desk.queue(HELENA, circle.run, null).lines().getFirst();
        assertTrue(line.reported());
        assertEquals(PeerState.WITH_TEAM, door.of(ana, circle.run, circle.essay).state());
        assertEquals("By Ben.", circle.asks(caio).text());
        var word = desk.work(HELENA, circle.run, line.work()).reviews().getFirst();
        assertEquals(List.of("Ben", "It is an insult."), List.of(word.reviewer(), word.report()));
        assertEquals("review-sent", refused(() -> send(ben, review, "1")));
        desk.take(HELENA, circle.run, line.work());
        desk.grade(HELENA, circle.run, line.work(), Tasks.eight(1));
        assertEquals(0, desk.queue(HELENA, circle.run, null).waiting());
    }

    @Test
    void shouldBringAReportedReviewToTheTeamAndShowItNoMore() {
        open(1, 1);
        circle.reviews(ben, "0");
        circle.reviews(ana, "0");
        var received = door.of(ana, circle.run, circle.essay).reviews().getFirst();
        assertEquals("not-found", refused(() -> report(caio, received.review(), "Not mine.")));
        report(ana, received.review(), "Rude.");
        assertNull(door.of(ana, circle.run, circle.essay).reviews().getFirst().said());
        clock.forward(Duration.ofMinutes(1));
        var work = desk.next(HELENA, circle.run).orElseThrow();
        assertEquals(
                "Rude.",
                desk.work(HELENA, circle.run, work).reviews().getFirst().report());
        assertEquals(40, learning.progress(ana, circle.run).receipt().percent(), "it counts until the team decides");
        desk.grade(HELENA, circle.run, work, Tasks.eight(1));
        assertEquals(80, learning.progress(ana, circle.run).receipt().percent());
        assertEquals(0, desk.queue(HELENA, circle.run, null).waiting());
    }

    @Test
    void shouldServeNothingOfThoseWhoLeftOrWhoAskedBeforeHandingIn() {
        open(1, 1);
        learning.withdraw(ana, circle.run);
        assertEquals("By Caio.", circle.asks(ben).text());
        learning.withdraw(caio, circle.run);
        assertNull(circle.asks(ben), "who left meanwhile is not asked about");
        var dora = Tokens.actor("Dora");
        learning.enroll(dora, circle.run, null);
        assertEquals("peers-hand-in-first", refused(() -> circle.asks(dora)));
        assertEquals("team-only-looks", refused(() -> circle.asks(HELENA)));
        assertEquals("not-found", refused(() -> circle.asks(Tokens.actor("Zoe"))));
        assertEquals("not-found", refused(() -> circle.asks(caio)));
        world.change(world.archived(circle.told));
        assertEquals("run-is-archived", refused(() -> circle.asks(ben)));
    }

    @Test
    void shouldTakeOnlyWholeReviewsOfWhatOneWasGiven() {
        open(1, 1);
        var review = circle.asks(ben).review();
        assertEquals(
                "review-comment-missing",
                refused(() -> door.send(ben, circle.run, circle.essay, review, Circle.rating("1", " "))));
        var half = new Rating(0, Map.of(), Map.of(), Map.of(), "Good.");
        assertEquals(
                List.of("ideas", "form"),
                assertThrows(Refusal.class, () -> door.send(ben, circle.run, circle.essay, review, half))
                        .details());
        assertEquals("points-unreadable", refused(() -> send(ben, review, "7")));
        assertEquals("not-found", refused(() -> send(caio, review, "1")));
        var other = world.assigned(Tasks.essay(Wanted.REQUIRED, Wanted.NO));
        learning.enroll(ben, other.run(), null);
        var plain = world.asked(other, 0).id();
        assertEquals("not-found", refused(() -> door.of(ben, other.run(), plain)));
    }

    @Test
    void shouldOpenFilesToWhoHasTheWorkInHandAndToNoOtherPeer() {
        circle.open(1, 1, 7);
        ana = Tokens.actor("Ana");
        learning.enroll(ana, circle.run, null);
        var kept = essays.attach(ana, circle.run, circle.essay, Tasks.file(folder, "roof.txt", "x"));
        essays.handIn(ana, circle.run, circle.essay, new Writing("k", "By Ana."));
        ben = circle.handsIn("Ben");
        caio = circle.handsIn("Caio");
        var file = kept.files().getFirst().id();
        assertEquals(file, circle.asks(ben).files().getFirst().id());
        assertNotNull(essays.file(ben, circle.run, file));
        assertEquals("not-found", refused(() -> essays.file(caio, circle.run, file)));
        circle.reviews(ben, "1");
        assertEquals("not-found", refused(() -> essays.file(ben, circle.run, file)));
    }

    @Test
    void shouldNotGiveWorkBackOnceAPeerHasItOrItsLearnerSawOthers() {
        open(1, 1);
        assertTrue(essays.of(caio, circle.run, circle.essay).retractable());
        circle.asks(ben);
        for (var one : Set.of(ana, ben)) {
            assertFalse(essays.of(one, circle.run, circle.essay).retractable());
            assertEquals("work-being-graded", refused(() -> essays.takeBack(one, circle.run, circle.essay)));
        }
        essays.takeBack(caio, circle.run, circle.essay);
        assertNotEquals("By Caio.", circle.reviews(ana, "1"));
    }

    @Inject
    Stranded stranded;

    private void settleAt(java.time.Instant then) {
        clock.set(then);
        stranded.sweep();
    }

    private palavra.learning.api.peer.PeerView report(Actor who, java.util.UUID review, String words) {
        return door.report(who, circle.run, circle.essay, review, new Report(words));
    }

    private void send(Actor who, java.util.UUID review, String form) {
        door.send(who, circle.run, circle.essay, review, Circle.rating(form, "Well said."));
    }

    private java.util.UUID work(String text) {
        return java.util.UUID.fromString(
                world.text("select id::text from assignment_work where run = ? and text = ?", circle.run, text));
    }

    private static String refused(Executable act) {
        return assertThrows(Refusal.class, act).code();
    }
}
