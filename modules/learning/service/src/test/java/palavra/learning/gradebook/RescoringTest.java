package palavra.learning.gradebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import palavra.content.api.AssessedProblem;
import palavra.content.api.Assessment;
import palavra.content.api.problem.Option;
import palavra.content.api.problem.ProblemDefinition;
import palavra.content.api.problem.SingleChoice;
import palavra.courses.api.RunState;
import palavra.kernel.Actor;
import palavra.kernel.Refusal;
import palavra.kernel.Role;
import palavra.kernel.test.RealParts;
import palavra.kernel.test.Tokens;
import palavra.learning.FakeContent;
import palavra.learning.LearningDoor;
import palavra.learning.Pupils;
import palavra.learning.TestClock;
import palavra.learning.World;
import palavra.learning.api.gradebook.GradeAct.Kind;
import palavra.learning.api.gradebook.RescoreOrder;
import palavra.learning.rescore.Rescoring;

/** When a key was wrong, what was answered is marked anew by the new one: once, wherever it was interrupted. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RescoringTest {

    private static final Actor HELENA = Tokens.actor("Helena");
    private static final Actor ANA = Tokens.actor("Ana");
    private static final Actor BEN = Tokens.actor("Ben");

    @Inject
    GradebookDoor gradebook;

    @Inject
    LearningDoor door;

    @Inject
    Rescoring rescoring;

    @Inject
    FakeContent content;

    @Inject
    Pupils pupils;

    @Inject
    World world;

    @Inject
    TestClock clock;

    private UUID run;
    private UUID problem;

    @BeforeEach
    void start() {
        clock.set(TestClock.START);
        run = world.run(null);
        problem = world.questions().getFirst();
        pupils.answer(ANA, run, 6);
        door.enroll(BEN, run, world.english().id());
        pupils.submit(BEN, run, problem, "a");
    }

    @Test
    void shouldMarkEveryoneAnewByTheKeyThatIsShownNowAndNameIt() {
        turnKey();
        assertEquals(60, percent(ANA));
        var before = gradebook.rescores(HELENA, run).problems().getFirst();
        assertEquals(List.of(2, 2), List.of(before.answered(), before.otherwise()));
        var done = gradebook.rescore(HELENA, run, new RescoreOrder(problem, null, false, "The key was wrong."));
        assertEquals(List.of(2, 1, 1), List.of(done.checked(), done.raised(), done.lowered()));
        assertNotNull(done.finished());
        assertEquals(50, percent(ANA));
        assertEquals(10, percent(BEN));
        var why = gradebook.mine(ANA, run);
        assertEquals(2, why.answers().get(problem).key());
        assertEquals(1, why.answers().get(world.questions().get(1)).key());
        var act = why.acts().getFirst();
        assertEquals(
                List.of(Kind.RESCORED, "1 / 1", "0 / 1", 2), List.of(act.kind(), act.was(), act.becomes(), act.key()));
        assertEquals(0, gradebook.rescores(HELENA, run).problems().getFirst().otherwise());
    }

    @Test
    void shouldTakeNothingFromAnyoneWhenOnlyHigherCounts() {
        turnKey();
        gradebook.rescore(HELENA, run, new RescoreOrder(problem, null, true, "The key was wrong."));
        assertEquals(60, percent(ANA));
        assertEquals(10, percent(BEN));
        assertEquals(1, gradebook.mine(ANA, run).answers().get(problem).key());
        assertEquals(2, gradebook.mine(BEN, run).answers().get(problem).key());
    }

    @Test
    void shouldMarkOneLearnerAndChangeNothingTheSecondTime() {
        turnKey();
        var one = new RescoreOrder(problem, BEN.id(), false, "He asked.");
        assertEquals(1, gradebook.rescore(HELENA, run, one).raised());
        var again = gradebook.rescore(HELENA, run, one);
        assertEquals(List.of("Ben", 1, 0), List.of(again.learner(), again.checked(), again.raised()));
        assertEquals(60, percent(ANA));
        assertEquals(1, gradebook.mine(BEN, run).acts().size());
    }

    @Test
    void shouldGoOnWhereItWasKilledAndDoNobodyTwice() {
        var others =
                IntStream.range(0, 7).mapToObj(i -> Tokens.actor("Pupil " + i)).toList();
        for (var other : others) {
            door.enroll(other, run, world.english().id());
            pupils.submit(other, run, problem, "a");
        }
        turnKey();
        // Asked for and not begun: the process ended right after the order was kept.
        world.execute("""
                insert into rescore (id, run, problem, only_higher, person, name, reason, asked_at, reached)
                values (gen_random_uuid(), ?, ?, false, ?, 'Helena', 'Why not.', now(),
                        '00000000-0000-0000-0000-000000000000')""", run, problem, HELENA.id());
        rescoring.step(3);
        assertThrows(IllegalStateException.class, () -> QuarkusTransaction.requiringNew()
                .run(() -> {
                    rescoring.stepHere(3);
                    throw new IllegalStateException("killed");
                }));
        assertEquals(3, gradebook.rescores(HELENA, run).done().getFirst().checked());
        while (rescoring.step(3)) {
            assertTrue(gradebook.rescores(HELENA, run).done().getFirst().checked() <= 9);
        }
        var done = gradebook.rescores(HELENA, run).done().getFirst();
        assertEquals(List.of(9, 8, 1), List.of(done.checked(), done.raised(), done.lowered()));
        for (var other : others) {
            assertEquals(10, percent(other));
            assertEquals(1, gradebook.mine(other, run).acts().size());
        }
    }

    @Test
    void shouldRefuseWhoDoesNotAnswerForGradesAndWhatIsNotThere() {
        var order = new RescoreOrder(problem, null, false, "Because.");
        assertEquals(404, refused(ANA, order).status());
        assertEquals(
                404,
                refused(HELENA, new RescoreOrder(UUID.randomUUID(), null, false, "Why."))
                        .status());
        assertEquals(
                "reason-missing",
                refused(HELENA, new RescoreOrder(problem, null, false, "")).code());
        assertFalse(rescoring.step(10));
        assertNull(gradebook.mine(ANA, run).acts().stream().findAny().orElse(null));
    }

    private Refusal refused(Actor who, RescoreOrder order) {
        return assertThrows(Refusal.class, () -> gradebook.rescore(who, run, order));
    }

    private int percent(Actor who) {
        return door.progress(who, run).receipt().percent();
    }

    /** Another publication, in which the first question's other answer is right. */
    private void turnKey() {
        var next = world.republished(world.english());
        var changed = world.running(run, RunState.RUNNING, null, world.policy("0.6"), next);
        content.publish(turned(content.assessment(Tokens.actor("content", Role.SERVICE), next.publication())));
        world.change(changed);
    }

    private Assessment turned(Assessment before) {
        var problems = before.problems().stream()
                .map(one -> one.id().equals(problem) ? turned(one) : one)
                .toList();
        var outline = before.outline();
        var second = new palavra.content.api.Outline(
                outline.publication(),
                outline.edition(),
                outline.language(),
                2,
                outline.sections(),
                outline.problems(),
                outline.textBytes(),
                outline.mediaBytes());
        return new Assessment(second, before.policy(), problems, before.components(), before.polls());
    }

    private static AssessedProblem turned(AssessedProblem one) {
        var was = one.definition();
        var question = new SingleChoice(
                "q1",
                "How long?",
                "",
                BigDecimal.ONE,
                List.of(
                        new Option("a", "Six hours", true, BigDecimal.ONE, "", ""),
                        new Option("b", "Two days", false, BigDecimal.ZERO, "", "")),
                false);
        return new AssessedProblem(
                one.id(),
                one.unit(),
                one.title(),
                new ProblemDefinition(
                        was.stem(),
                        List.of(question),
                        was.hints(),
                        was.explanation(),
                        was.maxAttempts(),
                        null,
                        was.showAnswer(),
                        0));
    }
}
