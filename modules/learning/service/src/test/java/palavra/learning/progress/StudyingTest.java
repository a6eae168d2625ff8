package palavra.learning.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.hibernate.orm.PersistenceUnit;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import palavra.courses.api.RunState;
import palavra.kernel.Actor;
import palavra.kernel.Refusal;
import palavra.kernel.Role;
import palavra.kernel.test.RealParts;
import palavra.kernel.test.Tokens;
import palavra.learning.LearningDoor;
import palavra.learning.TestClock;
import palavra.learning.World;
import palavra.learning.api.Answers;
import palavra.learning.api.Completion;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class StudyingTest {

    private static final Actor ANA = Tokens.actor("Ana");

    @Inject
    LearningDoor door;

    @Inject
    World world;

    @Inject
    TestClock clock;

    @Inject
    @PersistenceUnit("learning")
    SessionFactory sessions;

    UUID run;

    @BeforeEach
    void enroll() {
        clock.set(TestClock.START);
        run = world.run(null);
        door.enroll(ANA, run, world.english().id());
    }

    @Test
    void shouldCountTextsAsReadWhenTheirUnitIsOpened() {
        var unit = door.unit(ANA, run, world.reading());
        assertTrue(unit.done().contains(world.text()));
        assertEquals(new Completion(1, 2), unit.outline().get(world.reading()));
        assertEquals(world.reading(), door.outline(ANA, run).resume());
    }

    @Test
    void shouldCompleteTheUnitOnceWhenTheLastPartIsDone() {
        door.unit(ANA, run, world.reading());
        door.complete(ANA, run, world.film());
        door.complete(ANA, run, world.film());
        assertEquals(1, told("palavra.block.completed.v1"));
        assertEquals(new Completion(1, 3), door.progress(ANA, run).units());
        assertEquals(world.quiz(), door.outline(ANA, run).resume());
    }

    @Test
    void shouldCountAUnitWithNothingToDoWhenItIsOpenedAndNotBefore() {
        var bare = world.bare();
        door.enroll(ANA, bare, null);
        assertEquals(new Completion(0, 3), door.progress(ANA, bare).units());
        door.unit(ANA, bare, world.reading());
        assertEquals(new Completion(1, 3), door.progress(ANA, bare).units());
        door.unit(ANA, bare, world.quiz());
        assertEquals(new Completion(2, 3), door.progress(ANA, bare).units());
        assertEquals(world.practice(), door.outline(ANA, bare).resume());
        door.unit(ANA, bare, world.practice());
        assertEquals(new Completion(3, 3), door.progress(ANA, bare).units());
    }

    @Test
    void shouldTellEachViewOnce() {
        door.unit(ANA, run, world.reading());
        door.unit(ANA, run, world.reading());
        door.problem(ANA, run, world.drill());
        assertEquals(2, told("palavra.page.viewed.v1"));
    }

    @Test
    void shouldRefuseToCompleteAProblemWithoutAnAnswer() {
        var refusal = assertThrows(Refusal.class, () -> door.complete(ANA, run, world.drill()));
        assertEquals("complete-by-answering", refusal.code());
    }

    @Test
    void shouldNotOpenWhenTheRunHasNotStarted() {
        var later = world.running(run, RunState.ENROLLING, null, world.policy("0.6"), world.english());
        clock.set(later.start().minusSeconds(1));
        world.change(later);
        var refusal = assertThrows(Refusal.class, () -> door.unit(ANA, run, world.reading()));
        assertEquals("run-not-started", refusal.code());
        assertEquals(3, door.outline(ANA, run).units().size());
    }

    @Test
    void shouldKeepAUnitAndItsProblemsClosedUntilItsDate() {
        var opens = TestClock.START.plus(Duration.ofHours(2));
        var dated = world.opening(opens, false);
        door.enroll(ANA, dated, null);
        var answers = new Answers("k", Map.of("q1", List.of("31415")));
        List.<Executable>of(
                        () -> door.unit(ANA, dated, world.practice()),
                        () -> door.problem(ANA, dated, world.drill()),
                        () -> door.save(ANA, dated, world.drill(), answers),
                        () -> door.submit(ANA, dated, world.drill(), answers),
                        () -> door.hint(ANA, dated, world.drill()),
                        () -> door.complete(ANA, dated, world.drill()))
                .forEach(early -> assertEquals(
                        "unit-not-open", assertThrows(Refusal.class, early).code()));
        assertEquals(Map.of(world.practice(), opens), door.outline(ANA, dated).opens());
        assertEquals(
                Map.of(world.practice(), opens),
                door.unit(ANA, dated, world.reading()).opens());
        assertEquals(0, world.count("submission s join enrollment e on e.id = s.enrollment where e.run = ?", dated));

        var helena = Tokens.actor("Helena");
        assertTrue(door.outline(helena, dated).opens().isEmpty());
        assertEquals(1, door.unit(helena, dated, world.practice()).problems().size());

        clock.set(opens);
        assertTrue(door.outline(ANA, dated).opens().isEmpty());
        door.submit(ANA, dated, world.drill(), answers);
    }

    @Test
    void shouldGoOnWithAnOpenUnitOnly() {
        var dated = world.opening(TestClock.START.plus(Duration.ofHours(2)), false);
        door.enroll(ANA, dated, null);
        door.unit(ANA, dated, world.reading());
        door.complete(ANA, dated, world.film());
        for (var question : world.questions()) {
            door.submit(ANA, dated, question, new Answers("k", Map.of("q1", List.of("b"))));
        }
        assertEquals(world.quiz(), door.outline(ANA, dated).resume());
        var mine =
                door.mine(ANA).courses().stream().filter(course -> course.run().equals(dated));
        assertTrue(mine.allMatch(course -> course.nextUnit() == null));
    }

    @Test
    void shouldKeepNoDatesWhereEveryoneSetsTheirOwnPace() {
        var free = world.opening(TestClock.START.plus(Duration.ofDays(400)), true);
        door.enroll(ANA, free, null);
        assertTrue(door.outline(ANA, free).opens().isEmpty());
        door.submit(ANA, free, world.drill(), new Answers("k", Map.of("q1", List.of("31415"))));
        clock.set(World.DUE.plus(Duration.ofDays(400)));
        var late = door.submit(ANA, free, world.questions().getFirst(), new Answers("k", Map.of("q1", List.of("b"))));
        assertEquals(java.math.BigDecimal.ONE, late.problem().earned());
    }

    @Test
    void shouldSayWhatIsDue() {
        var ben = Tokens.actor("Ben, who studies nothing else");
        door.enroll(ben, run, null);
        var due = door.mine(ben).due();
        assertEquals(1, due.size());
        assertEquals(World.DUE, due.getFirst().due().at());
        assertFalse(due.getFirst().done());
    }

    @Test
    void shouldSayThatWorkIsDoneAndForgetItWhenItsTimeIsOver() {
        var cleo = Tokens.actor("Cleo, who studies nothing else");
        door.enroll(cleo, run, null);
        assertEquals(world.quiz(), door.mine(cleo).due().getFirst().unit());
        for (var question : world.questions()) {
            door.submit(cleo, run, question, new Answers("k", Map.of("q1", List.of("a"))));
        }
        assertTrue(door.mine(cleo).due().getFirst().done());
        clock.set(World.DUE);
        assertEquals(List.of(), door.mine(cleo).due());
    }

    /** Nothing of it is kept in a browser: another one, signed in as the same person, goes on at the same place. */
    @Test
    void shouldGoOnWhereItStoppedOnAnotherDevice() {
        door.unit(ANA, run, world.practice());
        door.save(ANA, run, world.drill(), new Answers("k", Map.of("q1", List.of("314"))));
        var elsewhere = new Actor(ANA.id(), "Ana on a telephone", ANA.roles());
        assertEquals(world.practice(), door.outline(elsewhere, run).resume());
        var course = door.mine(elsewhere).courses().stream()
                .filter(one -> one.run().equals(run))
                .findFirst()
                .orElseThrow();
        assertEquals(world.practice(), course.nextUnit());
        assertEquals(
                "314",
                door.problem(elsewhere, run, world.drill())
                        .questions()
                        .getFirst()
                        .text());
    }

    @Test
    void shouldGradeAnewAndTellWhenThePolicyOfTheRunChanges() {
        for (var question : world.questions().subList(0, 6)) {
            door.submit(ANA, run, question, new Answers("k", Map.of("q1", List.of("b"))));
        }
        assertTrue(door.progress(ANA, run).receipt().passed());
        var stricter = world.republished(world.english());
        world.change(world.running(run, RunState.RUNNING, null, world.policy("0.8"), stricter));
        assertFalse(door.progress(ANA, run).receipt().passed());
        assertEquals(2, world.count("grading_policy where run = ?", run));
        assertEquals(7, told("palavra.learning.grade-changed.v1"));
        assertTrue(door.mine(ANA).courses().stream().noneMatch(one -> one.run().equals(run) && one.passed()));
    }

    @Test
    void shouldReadWhatTheRunShowsNowWhenAnEditionIsPublishedAnew() {
        var anew = world.republished(world.english());
        world.change(world.running(run, RunState.RUNNING, null, world.policy("0.6"), anew));
        assertEquals(anew.publication(), door.outline(ANA, run).enrollment().publication());
    }

    @Test
    void shouldLookLikeALearnerWhenAnAdministratorComes() {
        var unit = door.unit(Tokens.actor("Root", Role.ADMINISTRATOR), run, world.quiz());
        assertTrue(unit.enrollment().staff());
    }

    @Test
    void shouldStayWithinTheBudgetWhenAQuizIsOpened() {
        door.unit(ANA, run, world.quiz());
        assertWithin(4, () -> door.unit(ANA, run, world.quiz()));
    }

    @Test
    void shouldStayWithinTheBudgetWhenAnAnswerIsSent() {
        door.unit(ANA, run, world.quiz());
        for (var i = 0; i < 2; i++) {
            var question = world.questions().get(i);
            assertWithin(7, () -> door.submit(ANA, run, question, new Answers("k", Map.of("q1", List.of("b")))));
        }
    }

    @Test
    void shouldDoLessWhenAnAnswerScoresTheSameAgain() {
        door.unit(ANA, run, world.quiz());
        var question = world.questions().getFirst();
        var wrong = Map.of("q1", List.of("a"));
        door.submit(ANA, run, question, new Answers("k", wrong));
        assertWithin(5, () -> door.submit(ANA, run, question, new Answers("k again", wrong)));
    }

    /** Hibernate counts its own statements; what is told, however much, is one more. */
    private void assertWithin(long budget, Runnable act) {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        var before = statistics.getPrepareStatementCount();
        act.run();
        var used = statistics.getPrepareStatementCount() - before + 1;
        assertTrue(used > 1 && used <= budget, used + " statements");
    }

    private long told(String type) {
        return world.count("outbox where type = ? and data like ?", type, "%" + run + "%");
    }
}
