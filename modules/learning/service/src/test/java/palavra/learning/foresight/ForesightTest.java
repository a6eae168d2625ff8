package palavra.learning.foresight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import palavra.courses.api.RunDate;
import palavra.courses.api.RunState;
import palavra.kernel.Actor;
import palavra.kernel.Ids;
import palavra.kernel.Refusal;
import palavra.kernel.test.RealParts;
import palavra.kernel.test.Tokens;
import palavra.learning.FakeContent;
import palavra.learning.LearningDoor;
import palavra.learning.TestClock;
import palavra.learning.World;
import palavra.learning.api.Answers;
import palavra.learning.api.ProposedPolicy;

/** What would come of a change is said before it is made; and what a run's own dates decide. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ForesightTest {

    private static final Actor ANA = Tokens.actor("Ana");
    private static final Actor BEN = Tokens.actor("Ben");
    private static final Actor HELENA = Tokens.actor("Helena");

    @Inject
    LearningDoor door;

    @Inject
    World world;

    @Inject
    FakeContent content;

    @Inject
    TestClock clock;

    @BeforeEach
    void start() {
        clock.set(TestClock.START);
    }

    @Test
    void shouldSayWhoWouldLoseOrWinAPassByAnotherPolicyAndChangeNothing() {
        var run = run();
        answer(ANA, run, 7);
        answer(BEN, run, 5);
        var stricter = door.foresee(HELENA, run, passAt("0.8"));
        assertEquals(List.of(2, 1, 0), List.of(stricter.learners(), stricter.passLost(), stricter.passGained()));
        var milder = door.foresee(HELENA, run, passAt("0.5"));
        assertEquals(List.of(0, 1), List.of(milder.passLost(), milder.passGained()));
        assertEquals(List.of(0, 0), List.of(milder.lower(), milder.higher()));
        assertEquals(true, door.progress(ANA, run).receipt().passed());
        assertEquals(
                404,
                assertThrows(Refusal.class, () -> door.foresee(ANA, run, passAt("0.5")))
                        .status());
    }

    @Test
    void shouldSayWhatANewerPublicationWouldMeanAndMeanJustThat() {
        var run = run();
        answer(ANA, run, 7);
        answer(BEN, run, 5);
        var next = world.republished(world.english());
        var now = world.assessment(next, world.policy("0.9"), null);
        content.publish(now);
        var seen = door.foresee(HELENA, run, next.publication());
        assertEquals(List.of(0, 0), List.of(seen.problems(), seen.answeredBy()));
        assertEquals(List.of(1, 0), List.of(seen.passLost(), seen.passGained()));

        world.change(world.running(run, RunState.RUNNING, null, world.policy("0.9"), next));
        assertEquals(false, door.progress(ANA, run).receipt().passed());
        assertEquals(
                "edition-not-offered",
                assertThrows(Refusal.class, () -> door.foresee(HELENA, run, foreign()))
                        .code());
    }

    @Test
    void shouldCountTheGradedProblemsThatChangeAndWhoAnsweredThem() {
        var run = run();
        answer(ANA, run, 3);
        answer(BEN, run, 1);
        var next = world.republished(world.english());
        var whole = world.assessment(next, world.policy("0.6"), null);
        var gone = world.questions().get(2);
        content.publish(new palavra.content.api.Assessment(
                whole.outline(),
                whole.policy(),
                whole.problems().stream().filter(one -> !one.id().equals(gone)).toList(),
                whole.components()));
        var seen = door.foresee(HELENA, run, next.publication());
        assertEquals(List.of(1, 1, 1), List.of(seen.problems(), seen.graded(), seen.answeredBy()));
        // Two of nine is more than three of ten less one: Ana falls from 30 to 22, Ben rises from 10 to 11.
        assertEquals(List.of(1, 1), List.of(seen.lower(), seen.higher()));
    }

    @Test
    void shouldCountByEditionHowLearnersStand() {
        var run = run();
        answer(ANA, run, 7);
        door.read(BEN, run, world.portuguese().id());
        var standing = door.standing(HELENA, run);
        assertEquals(2, standing.size());
        var english = standing.stream()
                .filter(one -> one.edition().equals(world.english().id()))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of(1L, 1L, 1L), List.of(english.active(), english.graded(), english.finished()));
        assertEquals(new BigDecimal("70.0"), english.average());
        assertThrows(Refusal.class, () -> door.standing(ANA, run));
    }

    @Test
    void shouldHoldTheRunsOwnDatesAboveThoseOfThePublication() {
        var run = run();
        var state = world.running(run, RunState.RUNNING, null, world.policy("0.6"), world.english());
        var opens = TestClock.START.plusSeconds(60);
        var due = World.DUE.plusSeconds(9_000);
        world.change(world.dated(state, new RunDate(world.quizPart(), opens, due)));
        assertEquals(due, door.outline(ANA, run).due().get(world.quizPart()).at());
        assertEquals(opens, door.outline(ANA, run).opens().get(world.quiz()));
        assertEquals("unit-not-open", refused(() -> door.unit(ANA, run, world.quiz())));
        assertEquals(
                "unit-not-open",
                refused(() -> door.problem(ANA, run, world.questions().getFirst())));
        clock.set(World.DUE.plusSeconds(4_000));
        answer(ANA, run, 1);
        assertEquals(1, door.problem(ANA, run, world.questions().getFirst()).attemptsUsed());

        world.change(world.dated(state, new RunDate(world.quizPart(), null, null)));
        clock.set(World.DUE.plusSeconds(900_000));
        assertEquals(null, door.unit(ANA, run, world.quiz()).due());
        var late = world.questions().getLast();
        door.submit(ANA, run, late, new Answers("late", Map.of("q1", List.of("b"))));
        assertEquals(1, door.problem(ANA, run, late).attemptsUsed());
    }

    private UUID run() {
        var run = world.run(null);
        door.enroll(ANA, run, world.english().id());
        door.enroll(BEN, run, world.english().id());
        return run;
    }

    /** Answers the first questions rightly. */
    private void answer(Actor who, UUID run, int questions) {
        world.questions()
                .subList(0, questions)
                .forEach(question -> door.submit(
                        who, run, question, new Answers(Ids.next().toString(), Map.of("q1", List.of("b")))));
    }

    private UUID foreign() {
        var other = new palavra.courses.api.EditionView(
                Ids.next(), world.english().language(), "W", "T", "", true, Ids.next());
        content.publish(world.assessment(other, world.policy("0.6"), null));
        return other.publication();
    }

    private static ProposedPolicy passAt(String mark) {
        return new ProposedPolicy(
                List.of(new ProposedPolicy.Type("Quiz", BigDecimal.ONE, 1, 0)),
                Map.of("Pass", new BigDecimal(mark)),
                "olx",
                null);
    }

    private static String refused(org.junit.jupiter.api.function.Executable act) {
        return assertThrows(Refusal.class, act).code();
    }
}
