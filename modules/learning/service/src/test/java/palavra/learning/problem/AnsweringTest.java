package palavra.learning.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import palavra.courses.api.RunState;
import palavra.kernel.Actor;
import palavra.kernel.Refusal;
import palavra.kernel.test.RealParts;
import palavra.kernel.test.Tokens;
import palavra.learning.LearningDoor;
import palavra.learning.TestClock;
import palavra.learning.Together;
import palavra.learning.World;
import palavra.learning.api.Answers;
import palavra.learning.api.Queued;
import palavra.learning.api.SubmissionResult;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AnsweringTest {

    private static final Actor ANA = Tokens.actor("Ana");
    private static final Duration GRACE = Duration.ofHours(1);

    @Inject
    LearningDoor door;

    @Inject
    World world;

    @Inject
    TestClock clock;

    @Inject
    ObjectMapper json;

    UUID run;
    UUID question;

    @BeforeEach
    void enroll() {
        clock.set(TestClock.START);
        run = world.run(null);
        question = world.questions().getFirst();
        door.enroll(ANA, run, world.english().id());
    }

    @Test
    void shouldTakeOneOfTwoPagesThatShowTheSameAttempt() {
        var turn = door.problem(ANA, run, question).turn();
        var answers = Map.of("q1", List.of("a"));
        assertEquals(
                1,
                door.submit(ANA, run, question, new Answers("one", answers, turn, null))
                        .problem()
                        .attemptsUsed());
        var other = new Answers("other", Map.of("q1", List.of("b")), turn, null);
        assertEquals(
                "problem-asked-anew",
                assertThrows(Refusal.class, () -> door.submit(ANA, run, question, other))
                        .code());
        assertTrue(door.save(ANA, run, question, other).saved());
        assertEquals(1, door.problem(ANA, run, question).attemptsUsed());
    }

    @Test
    void shouldGradeWhatWaitedForTheLineThoughAnAttemptWasUsedMeanwhile() {
        var shown = door.problem(ANA, run, question);
        var wrong = Map.of("q1", List.of("a"));
        door.submit(ANA, run, question, new Answers("laptop", wrong, shown.turn(), null));
        var waited = new Answers("phone", Map.of("q1", List.of("b")), shown.turn(), new Queued(shown.contact(), 1_000));
        var result = door.submit(ANA, run, question, waited).problem();
        assertEquals(2, result.attemptsUsed());
        assertNull(result.kept());
    }

    @Test
    void shouldGradeAtOnce() {
        var result = submit("k1", "b");
        assertEquals(0, BigDecimal.ONE.compareTo(result.problem().earned()));
        assertEquals("answered", result.problem().closed());
        assertTrue(result.problem().questions().getFirst().right());
        assertNotNull(result.problem().explanation());
        assertEquals(10, door.progress(ANA, run).receipt().percent());
    }

    @RepeatedTest(20)
    void shouldUseOneAttemptWhenOneFormArrivesTwentyTimesAtOnce() {
        var results = Together.times(20, i -> submit("same", i % 2 == 0 ? "a" : "b"));
        assertEquals(19, results.stream().filter(SubmissionResult::repeated).count());
        assertEquals(1, submissions());
        assertEquals(1, door.problem(ANA, run, question).attemptsUsed());
    }

    @RepeatedTest(20)
    void shouldNeverExceedTheLimitWhenFiftyArriveAtOnce() {
        submit("first", "a");
        var outcomes = Together.times(50, i -> outcome("key " + i, "a"));
        assertEquals(1, outcomes.stream().filter("graded"::equals).count());
        assertEquals(49, outcomes.stream().filter("no-attempts-left"::equals).count());
        assertEquals(2, submissions());
    }

    @Test
    void shouldAnswerTheFirstResultWhenAnOldKeyComesAgainAfterTheLastAttempt() {
        submit("k1", "a");
        submit("k2", "a");
        assertTrue(submit("k1", "b").repeated());
        assertEquals(2, submissions());
    }

    @Test
    void shouldShowTheLastAnswerWhenTheFirstWasAnother() {
        submit("k1", "a");
        submit("k2", "b");
        var options = door.problem(ANA, run, question).questions().getFirst().options();
        assertEquals(
                List.of("b"),
                options.stream()
                        .filter(option -> option.chosen())
                        .map(option -> option.id())
                        .toList());
    }

    @Test
    void shouldNotBurnAnAttemptWhenTheAnswerIsBlankOrUnreadable() {
        assertEquals("answer-missing", outcome("k1"));
        assertEquals("answer-unreadable", outcome("k1", "z"));
        assertEquals("key-missing", outcome("", "a"));
        assertEquals(0, door.problem(ANA, run, question).attemptsUsed());
        assertEquals("graded", outcome("k1", "a"));
    }

    @Test
    void shouldShowTheKeyOnlyWhenFinished() {
        var first = submit("k1", "a").problem();
        assertFalse(first.questions().getFirst().right());
        assertNull(first.explanation());
        assertNull(first.questions().getFirst().options().get(1).right());
        var last = submit("k2", "a").problem();
        assertEquals("attempts", last.closed());
        assertTrue(last.questions().getFirst().options().get(1).right());
        assertTrue(last.explanation().contains("because"));
    }

    @Test
    void shouldSendNothingOfTheKeyBeforeASubmission() throws Exception {
        door.save(ANA, run, question, new Answers("k", Map.of("q1", List.of("b"))));
        for (var sent : List.of(
                door.unit(ANA, run, world.quiz()),
                door.unit(ANA, run, world.practice()),
                door.problem(ANA, run, question),
                door.problem(ANA, run, world.drill()),
                door.outline(ANA, run),
                door.progress(ANA, run),
                door.mine(ANA))) {
            var text = json.writeValueAsString(sent);
            assertFalse(text.contains("canary-key"), text);
            assertFalse(withoutIds(text).contains("3141"), text);
            assertFalse(text.contains("\"right\":true") || text.contains("\"right\":false"), text);
            assertFalse(text.contains("correct") || text.contains("credit"), text);
        }
    }

    /** An id drawn by chance may hold the digits of the key. */
    private static String withoutIds(String text) {
        return text.replaceAll("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}", "");
    }

    @Test
    void shouldGiveHintsOneByOne() {
        assertEquals(1, door.hint(ANA, run, question).hints().size());
        var second = door.hint(ANA, run, question);
        assertEquals(2, second.hints().size());
        assertEquals(0, second.hintsLeft());
        assertEquals("no-more-hints", code(() -> door.hint(ANA, run, question)));
    }

    @Test
    void shouldScoreUpToTheEndOfGraceAndSaveAfterIt() {
        clock.set(World.DUE.plus(GRACE).plusMillis(1));
        var late = submit("k1", "b").problem();
        assertEquals("deadline", late.closed());
        assertTrue(late.saved());
        assertNull(late.earned());
        assertNull(late.questions().getFirst().right());
        assertEquals("b", chosen(late));
        assertEquals(0, submissions());
        var end = World.DUE.plus(GRACE);
        for (var at : List.of(World.DUE.minusMillis(1), World.DUE, World.DUE.plusMillis(1), end.minusMillis(1), end)) {
            run = world.run(null);
            door.enroll(ANA, run, world.english().id());
            clock.set(at);
            assertEquals(0, BigDecimal.ONE.compareTo(submit("k1", "b").problem().earned()), at::toString);
        }
    }

    @Test
    void shouldWaitBetweenAttemptsWhenTheProblemSaysSo() {
        assertFalse(drill("k1").problem().questions().getFirst().right());
        clock.forward(Duration.ofSeconds(29));
        assertEquals("wait-between-attempts", code(() -> drill("k2")));
        clock.forward(Duration.ofSeconds(1));
        assertEquals(2, drill("k2").problem().attemptsUsed());
    }

    @Test
    void shouldKeepWhatWasSavedUntilItIsSent() {
        var saved = door.save(ANA, run, question, new Answers(null, Map.of("q1", List.of("b"), "other", List.of("x"))));
        assertTrue(saved.saved());
        assertEquals(0, saved.attemptsUsed());
        assertEquals("b", chosen(door.problem(ANA, run, question)));
        assertFalse(submit("k1", "a").problem().saved());
    }

    @Test
    void shouldTellWhenTheCourseIsPassedForTheFirstTimeOnly() {
        for (var i = 0; i < World.QUESTIONS; i++) {
            var id = world.questions().get(i);
            assertEquals(i == 5, door.submit(ANA, run, id, answer("k", "b")).passedNow());
        }
        assertEquals(1, told("palavra.course.passed.v1"));
        assertEquals(10, told("palavra.learning.grade-changed.v1"));
        assertEquals(1, told("palavra.block.completed.v1"));
        assertEquals(10, told("palavra.problem.graded.v1"));
    }

    @Test
    void shouldKeepTheGradeAPureFunctionWhenManyProblemsAreAnsweredAtOnce() {
        Together.times(
                World.QUESTIONS, i -> door.submit(ANA, run, world.questions().get(i), answer("k", "b")));
        assertEquals(
                100,
                door.mine(ANA).courses().stream()
                        .filter(course -> course.run().equals(run))
                        .findFirst()
                        .orElseThrow()
                        .percent());
    }

    @Test
    void shouldRefuseToChangeASubmission() {
        submit("k1", "a");
        assertThrows(
                IllegalStateException.class,
                () -> world.count(
                        "(with changed as (update submission set earned = 1 where problem = ? returning 1) select * from changed) x",
                        question));
    }

    @Test
    void shouldTakeNoAnswersWhenTheRunIsArchived() {
        world.change(world.running(run, RunState.ARCHIVED, null, world.policy("0.6"), world.english()));
        assertEquals("run-is-archived", outcome("k1", "b"));
        assertEquals(
                World.QUESTIONS, door.unit(ANA, run, world.quiz()).problems().size());
    }

    private SubmissionResult submit(String key, String chosen) {
        return door.submit(ANA, run, question, answer(key, chosen));
    }

    private SubmissionResult drill(String key) {
        return door.submit(ANA, run, world.drill(), answer(key, "7"));
    }

    private String outcome(String key, String... chosen) {
        return code(() -> door.submit(ANA, run, question, answer(key, chosen)));
    }

    private static String code(Runnable act) {
        try {
            act.run();
            return "graded";
        } catch (Refusal refusal) {
            return refusal.code();
        }
    }

    private static Answers answer(String key, String... chosen) {
        return new Answers(key, Map.of("q1", List.of(chosen)));
    }

    private static String chosen(palavra.learning.api.ProblemView problem) {
        return problem.questions().getFirst().options().stream()
                .filter(palavra.learning.api.OptionView::chosen)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private long submissions() {
        return world.count(
                "submission s join enrollment e on e.id = s.enrollment where e.run = ? and s.problem = ?",
                run,
                question);
    }

    private long told(String type) {
        return world.count("outbox where type = ? and data like ?", type, "%" + run + "%");
    }
}
