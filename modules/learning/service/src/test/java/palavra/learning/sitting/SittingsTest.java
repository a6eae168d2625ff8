package palavra.learning.sitting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.PersistenceUnit;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import palavra.content.api.SittingRules;
import palavra.kernel.Actor;
import palavra.kernel.Refusal;
import palavra.kernel.test.RealParts;
import palavra.kernel.test.Tokens;
import palavra.learning.LearningDoor;
import palavra.learning.TestClock;
import palavra.learning.World;
import palavra.learning.api.Answers;
import palavra.learning.api.OptionView;
import palavra.learning.api.dates.ExtraTime;
import palavra.learning.api.dates.MoreTime;
import palavra.learning.api.gradebook.GradeAct;
import palavra.learning.api.gradebook.Reset;
import palavra.learning.api.sitting.HandIn.Outcome;
import palavra.learning.api.sitting.SittingAnswers;
import palavra.learning.api.sitting.SittingView;
import palavra.learning.deadline.DatesDoor;
import palavra.learning.gradebook.GradebookDoor;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SittingsTest {

    private static final Actor ANA = Tokens.actor("Ana");
    private static final Actor HELENA = Tokens.actor("Helena");
    private static final Duration TIME = Duration.ofMinutes(30);

    @Inject
    SittingsDoor door;

    @Inject
    LearningDoor learning;

    @Inject
    GradebookDoor gradebook;

    @Inject
    DatesDoor dates;

    @Inject
    TimedRuns runs;

    @Inject
    World world;

    @Inject
    TestClock clock;

    @Inject
    ObjectMapper json;

    @Inject
    @PersistenceUnit("learning")
    SessionFactory sessions;

    UUID run;
    UUID part;

    @BeforeEach
    void enroll() {
        clock.set(TestClock.START);
        part = world.quizPart();
        timed(new SittingRules(30, 2, 0));
    }

    @Test
    void shouldShowNoQuestionBeforeItBeginsAndNoResultBeforeItEnds() throws Exception {
        var before = door.of(ANA, run, part);
        assertEquals(List.of(), before.problems());
        assertNull(before.last());
        assertNull(before.closed());
        begin(1);
        save(1, all("b"));
        var text = json.writeValueAsString(door.of(ANA, run, part));
        assertFalse(text.contains("canary-key"), text);
        assertFalse(text.contains("\"right\":true") || text.contains("\"right\":false"), text);
    }

    @Test
    void shouldKeepWhatStandsInItClosedUntilItBegins() {
        assertEquals(Set.of(world.quiz()), learning.membership(run, ANA.id()).closed());
        begin(1);
        assertEquals(Set.of(), learning.membership(run, ANA.id()).closed());
    }

    @Test
    void shouldHideTheResultOfTheFirstWhileTheSecondGoesOn() throws Exception {
        begin(1);
        handIn(1, all("b"));
        assertEquals(BigDecimal.TEN, door.of(ANA, run, part).last().earned());
        var text = json.writeValueAsString(begin(2));
        assertFalse(text.contains("canary-key"), text);
        assertFalse(text.contains("\"right\":true"), text);
    }

    @Test
    void shouldGradeEverythingWithOneActAndCompleteTheUnit() {
        begin(1);
        assertEquals(Outcome.HANDED_IN, handIn(1, rightly(7)));
        var view = door.of(ANA, run, part);
        assertEquals(1, view.used());
        assertNull(view.closed());
        assertEquals(70, learning.progress(ANA, run).receipt().percent());
        assertEquals(10, submissions());
        assertEquals(10, told("palavra.problem.graded.v1"));
        assertEquals(1, told("palavra.block.completed.v1"));
        assertEquals(1, told("palavra.course.passed.v1"));
        assertEquals(0, world.count("sitting where answers <> '{}'"));
    }

    @Test
    void shouldLetTheLastSittingCountAndGiveBlankOnesNothing() {
        begin(1);
        handIn(1, all("b"));
        begin(2);
        handIn(2, rightly(3));
        assertEquals(30, learning.progress(ANA, run).receipt().percent());
        assertEquals(20, submissions());
        assertEquals("no-attempts-left", code(() -> begin(3)));
    }

    @Test
    void shouldAnswerNoProblemOfItForItself() {
        var question = world.questions().getFirst();
        var answer = new Answers("k", Map.of("q1", List.of("b")));
        assertEquals("taken-as-a-whole", code(() -> learning.submit(ANA, run, question, answer)));
        assertEquals("taken-as-a-whole", code(() -> learning.save(ANA, run, question, answer)));
        assertEquals("taken-as-a-whole", code(() -> learning.hint(ANA, run, question)));
        assertEquals("taken-as-a-whole", code(() -> learning.problem(ANA, run, question)));
        assertEquals("taken-as-a-whole", code(() -> learning.unit(ANA, run, world.quiz())));
        assertEquals(10, learning.unit(HELENA, run, world.quiz()).problems().size());
        assertEquals("team", door.of(HELENA, run, part).closed());
        assertEquals("team-only-looks", code(() -> door.begin(HELENA, run, part, 1)));
    }

    @Test
    void shouldGoOnWithWhatWasSavedOnAnotherDevice() {
        begin(1);
        save(1, rightly(2));
        clock.forward(Duration.ofMinutes(10));
        var again = begin(1);
        assertEquals(TestClock.START.plus(TIME), again.last().ends());
        assertEquals(2, chosen(again));
        assertEquals("sitting-unknown", code(() -> begin(3)));
    }

    @Test
    void shouldEndAtTheDeadlineWithItsGraceWhenThatComesFirst() {
        var end = World.DUE.plus(Duration.ofHours(1));
        clock.set(end.minusSeconds(60));
        assertEquals(end, begin(1).last().ends());
        clock.set(end.plusMillis(1));
        assertEquals("going-on", door.of(ANA, run, part).closed());
        handIn(1, all("b"));
        assertEquals("deadline", door.of(ANA, run, part).closed());
        assertEquals("problem-closed", code(() -> begin(2)));
    }

    @Test
    void shouldBeginToTheLastInstantOfTheGraceAndNoLater() {
        var last = World.DUE.plus(Duration.ofHours(1));
        for (var at :
                List.of(World.DUE.minusMillis(1), World.DUE, World.DUE.plusMillis(1), last.minusMillis(1), last)) {
            clock.set(TestClock.START);
            timed(new SittingRules(30, 1, 0));
            clock.set(at);
            var ends = begin(1).last().ends();
            assertEquals(at.plus(TIME).isBefore(last) ? at.plus(TIME) : last, ends, at::toString);
            assertEquals(Outcome.HANDED_IN, handIn(1, rightly(6)), at::toString);
            assertEquals(60, learning.progress(ANA, run).receipt().percent());
        }
        clock.set(TestClock.START);
        timed(new SittingRules(30, 1, 0));
        clock.set(last.plusMillis(1));
        assertEquals("problem-closed", code(() -> begin(1)));
    }

    @Test
    void shouldCountWhatIsHandedInAroundADeadlineThatEndsItAsSentThen() {
        var last = World.DUE.plus(Duration.ofHours(1));
        var closes = last.plusSeconds(10);
        for (var at : List.of(
                last.minusMillis(1), last, last.plusMillis(1), closes.minusMillis(1), closes, closes.plusMillis(1))) {
            clock.set(TestClock.START);
            timed(new SittingRules(30, 1, 0));
            clock.set(last.minusSeconds(60));
            begin(1);
            save(1, rightly(1));
            clock.set(at);
            var isIn = !at.isAfter(closes);
            assertEquals(isIn ? Outcome.HANDED_IN : Outcome.TOO_LATE, handIn(1, rightly(3)), at::toString);
            assertEquals(isIn ? 30 : 10, learning.progress(ANA, run).receipt().percent());
            assertEquals(
                    at.isBefore(last) ? at : last,
                    door.of(ANA, run, part).last().endedAt());
        }
    }

    @Test
    void shouldGiveMoreTimeToWhomItWasGivenByNameFromTheNextOneOn() {
        begin(1);
        dates.allow(HELENA, run, ANA.id(), new MoreTime(new ExtraTime(25, 10), "She reads slowly."));
        assertEquals(TestClock.START.plus(TIME), begin(1).last().ends());
        handIn(1, rightly(1));
        assertEquals(
                TestClock.START.plus(Duration.ofSeconds(30 * 75 + 600)),
                begin(2).last().ends());
    }

    @Test
    void shouldWaitBetweenSittings() {
        timed(new SittingRules(30, null, 60));
        begin(1);
        handIn(1, rightly(1));
        clock.forward(Duration.ofMinutes(60).minusMillis(1));
        assertEquals("wait", door.of(ANA, run, part).closed());
        assertEquals("wait-between-attempts", code(() -> begin(2)));
        clock.forward(Duration.ofMillis(1));
        assertEquals(2, begin(2).last().number());
    }

    @Test
    void shouldGiveTheWholeQuizBackWhenAProblemOfItIsReset() {
        timed(new SittingRules(30, 1, 0));
        begin(1);
        handIn(1, rightly(1));
        assertEquals("attempts", door.of(ANA, run, part).closed());
        gradebook.reset(HELENA, run, ANA.id(), new Reset(world.questions().getFirst(), "The power was cut."));
        assertNull(door.of(ANA, run, part).closed());
        assertNull(door.of(ANA, run, part).last());
        assertEquals(2, begin(2).last().number());
    }

    @Test
    void shouldResetNothingWhileItIsBeingTaken() {
        var reset = new Reset(world.questions().getFirst(), "The power was cut.");
        begin(1);
        save(1, rightly(2));
        assertEquals("sitting-goes-on", code(() -> gradebook.reset(HELENA, run, ANA.id(), reset)));
        assertEquals(List.of(), gradebook.mine(ANA, run).acts());
        assertEquals(2, chosen(door.of(ANA, run, part)));
        handIn(1, rightly(2));
        gradebook.reset(HELENA, run, ANA.id(), reset);
        clock.forward(Duration.ofSeconds(1));
        gradebook.reset(HELENA, run, ANA.id(), reset);
        assertEquals(
                List.of("0", "1"),
                gradebook.mine(ANA, run).acts().stream().map(GradeAct::was).toList());
    }

    @Test
    void shouldSayOfAnEarlierSittingHowThatOneEnded() {
        begin(1);
        save(1, rightly(1));
        clock.set(closes().plusMillis(1));
        begin(2);
        assertEquals(Outcome.TOO_LATE, handIn(1, rightly(9)));
        assertEquals(Outcome.HANDED_IN, handIn(2, rightly(3)));
        assertEquals(Outcome.REPEATED, handIn(2, rightly(9)));
        assertEquals(30, learning.progress(ANA, run).receipt().percent());
    }

    @Test
    void shouldHandInWhatWasSavedWhenTimeIsOverAndNobodyComes() {
        begin(1);
        save(1, rightly(4));
        clock.set(closes().plusMillis(1));
        runs.sweep();
        assertEquals(40, learning.progress(ANA, run).receipt().percent());
        var last = door.of(ANA, run, part).last();
        assertTrue(last.byClock());
        assertEquals(TestClock.START.plus(TIME), last.endedAt());
    }

    @Test
    void shouldTakeAnswersToTheEndOfTheGraceAndNoLater() {
        timed(new SittingRules(30, null, 0));
        var ends = TIME;
        var closes = ends.plusSeconds(10);
        var moments = List.of(
                ends.minusMillis(1), ends, ends.plusMillis(1), closes.minusMillis(1), closes, closes.plusMillis(1));
        for (var i = 0; i < moments.size(); i++) {
            var number = i + 1;
            var began = begin(number).last().began();
            save(number, rightly(1));
            clock.set(began.plus(moments.get(i)));
            var isIn = moments.get(i).compareTo(closes) <= 0;
            assertEquals(isIn ? "done" : "sitting-over", code(() -> save(number, rightly(2))));
            assertEquals(isIn ? Outcome.HANDED_IN : Outcome.TOO_LATE, handIn(number, rightly(3)));
            assertEquals(isIn ? 30 : 10, learning.progress(ANA, run).receipt().percent());
            var at = door.of(ANA, run, part).last().endedAt();
            assertFalse(at.isAfter(began.plus(ends)));
        }
    }

    @Test
    void shouldRefuseWhatNobodyTypes() {
        begin(1);
        var tooLong = new SittingAnswers(Map.of(world.questions().getFirst(), Map.of("q1", List.of("x".repeat(2001)))));
        assertEquals("answer-unreadable", code(() -> save(1, tooLong)));
        assertEquals("answer-unreadable", code(() -> handIn(1, tooLong)));
        assertThrows(Refusal.class, () -> door.save(Tokens.actor("Nobody"), run, part, 1, rightly(1)));
        assertEquals(Outcome.HANDED_IN, handIn(1, new SittingAnswers(Map.of(UUID.randomUUID(), Map.of()))));
        assertEquals(0, learning.progress(ANA, run).receipt().percent());
    }

    @Test
    void shouldTakeFewStatementsForAWholeAttempt() {
        assertEquals(2, statements(() -> door.of(ANA, run, part)));
        assertEquals(3, statements(() -> begin(1)));
        assertEquals(2, statements(() -> door.of(ANA, run, part)));
        assertEquals(0, statements(() -> save(1, rightly(9))));
        assertEquals(6, statements(() -> handIn(1, rightly(10))));
        assertEquals(3, statements(() -> door.of(ANA, run, part)));
    }

    private void timed(SittingRules rules) {
        run = runs.timed(rules);
        learning.enroll(ANA, run, world.english().id());
        door.of(ANA, run, part);
    }

    private Instant closes() {
        return TestClock.START.plus(TIME).plusSeconds(10);
    }

    private SittingView begin(int number) {
        return door.begin(ANA, run, part, number);
    }

    private String save(int number, SittingAnswers answers) {
        door.save(ANA, run, part, number, answers);
        return "";
    }

    private Outcome handIn(int number, SittingAnswers answers) {
        return door.handIn(ANA, run, part, number, answers).outcome();
    }

    private SittingAnswers all(String option) {
        return runs.answers(World.QUESTIONS, option);
    }

    private SittingAnswers rightly(int questions) {
        return runs.answers(questions, "b");
    }

    private static long chosen(SittingView view) {
        return view.problems().stream()
                .flatMap(problem -> problem.questions().getFirst().options().stream())
                .filter(OptionView::chosen)
                .count();
    }

    private static String code(Supplier<?> act) {
        try {
            act.get();
            return "done";
        } catch (Refusal refusal) {
            return refusal.code();
        }
    }

    private long submissions() {
        return world.count("submission s join enrollment e on e.id = s.enrollment where e.run = ?", run);
    }

    private long told(String type) {
        return world.count("outbox where type = ? and data like ?", type, "%" + run + "%");
    }

    /** Hibernate's own; what is told, however much, is one more, and a draft is one. */
    private long statements(Runnable act) {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        act.run();
        return statistics.getPrepareStatementCount();
    }
}
