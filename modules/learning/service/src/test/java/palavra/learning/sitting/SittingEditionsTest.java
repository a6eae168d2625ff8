package palavra.learning.sitting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import palavra.content.api.SittingRules;
import palavra.kernel.Actor;
import palavra.kernel.Ids;
import palavra.kernel.Refusal;
import palavra.kernel.test.RealParts;
import palavra.kernel.test.Tokens;
import palavra.learning.LearningDoor;
import palavra.learning.Pupils;
import palavra.learning.TestClock;
import palavra.learning.World;
import palavra.learning.api.Answers;
import palavra.learning.api.sitting.HandIn.Outcome;

/** Who changes what they read, or is shown another publication, in the middle of a quiz neither gains time nor loses it. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SittingEditionsTest {

    private static final Actor ANA = Tokens.actor("Ana");
    private static final Duration TIME = Duration.ofMinutes(30);
    private static final SittingRules TIMED = new SittingRules(30, 2, 0);
    private static final Answers ONE = new Answers("k", Map.of("q1", List.of("b")));

    @Inject
    SittingsDoor door;

    @Inject
    LearningDoor learning;

    @Inject
    TimedRuns runs;

    @Inject
    Pupils pupils;

    @Inject
    World world;

    @Inject
    TestClock clock;

    UUID run;
    UUID part;
    UUID question;

    @BeforeEach
    void start() {
        clock.set(TestClock.START);
        part = world.quizPart();
        question = world.questions().getFirst();
    }

    @Test
    void shouldKeepTheTimeOfWhoGoesOnInAnEditionThatGivesNone() {
        enrolled(TIMED, null);
        begin(1);
        door.save(ANA, run, part, 1, runs.answers(3, "b"));
        reads(world.portuguese().id());
        assertTakenAsAWhole();
        var here = door.of(ANA, run, part);
        assertEquals("going-on", here.closed());
        assertEquals(TestClock.START.plus(TIME), here.last().ends());
        assertEquals(2, here.terms().attempts());
        assertEquals(Outcome.HANDED_IN, handIn(1, 7));
        assertEquals(70, learning.progress(ANA, run).receipt().percent());
        assertTakenAsAWhole();
    }

    @Test
    void shouldTakeAPartAsAWholeInEveryEditionByTheTermsOfTheSource() {
        enrolled(null, new SittingRules(45, 9, 0));
        assertTakenAsAWhole();
        assertEquals(45, door.of(ANA, run, part).terms().minutes());
        runs.published(run, TIMED, new SittingRules(45, 9, 0));
        reads(world.portuguese().id());
        var terms = door.of(ANA, run, part).terms();
        assertEquals(List.of(30, 2), List.of(terms.minutes(), terms.attempts()));
    }

    @Test
    void shouldLetASittingBeHandedInWhenTheTimeIsTakenAwayMeanwhile() {
        enrolled(TIMED, null);
        begin(1);
        runs.published(run, null, null);
        assertEquals("going-on", door.of(ANA, run, part).closed());
        assertEquals(Outcome.HANDED_IN, handIn(1, 7));
        assertEquals(70, learning.progress(ANA, run).receipt().percent());
        var after = door.of(ANA, run, part);
        assertEquals("attempts", after.closed());
        assertTrue(
                after.problems().stream().noneMatch(problem -> "attempts".equals(problem.closed())),
                "each has its own attempts again, and no right answer is given away before they are used");
        assertEquals("no-attempts-left", refused(() -> begin(2)));
        assertNull(learning.problem(ANA, run, world.questions().getLast()).closed());
    }

    @Test
    void shouldCountWhatWasAnsweredBeforeTheTimeWasGiven() {
        enrolled(null, null);
        learning.submit(ANA, run, question, ONE);
        runs.published(run, TIMED, null);
        assertTakenAsAWhole();
        assertEquals(10, learning.progress(ANA, run).receipt().percent());
        begin(1);
        assertEquals(Outcome.HANDED_IN, handIn(1, 6));
        assertEquals(60, learning.progress(ANA, run).receipt().percent());
    }

    @Test
    void shouldKeepTheAnswersOfWhoReadsAnEditionWithoutThatPartWhenTimeIsOver() {
        run = runs.published(Ids.next(), TIMED, null);
        learning.enroll(ANA, run, world.english().id());
        begin(1);
        door.save(ANA, run, part, 1, runs.answers(4, "b"));
        runs.withoutQuiz(run, TIMED);
        reads(world.portuguese().id());
        clock.forward(TIME.plusSeconds(11));
        runs.sweep();
        assertNull(learning.progress(ANA, run).receipt().percent());
        reads(world.english().id());
        assertEquals(40, learning.progress(ANA, run).receipt().percent());
        assertEquals(40, pupils.told(run, ANA), "what is told is what is shown");
    }

    private void enrolled(SittingRules english, SittingRules portuguese) {
        run = runs.published(Ids.next(), english, portuguese);
        learning.enroll(ANA, run, world.english().id());
    }

    private void assertTakenAsAWhole() {
        for (Executable act : List.<Executable>of(
                () -> learning.unit(ANA, run, world.quiz()),
                () -> learning.problem(ANA, run, question),
                () -> learning.save(ANA, run, question, ONE),
                () -> learning.hint(ANA, run, question),
                () -> learning.submit(ANA, run, question, ONE))) {
            assertEquals("taken-as-a-whole", refused(act));
        }
    }

    private void begin(int number) {
        door.begin(ANA, run, part, number);
    }

    private Outcome handIn(int number, int right) {
        return door.handIn(ANA, run, part, number, runs.answers(right, "b")).outcome();
    }

    private void reads(UUID edition) {
        learning.read(ANA, run, edition);
    }

    private static String refused(Executable act) {
        return assertThrows(Refusal.class, act).code();
    }
}
