package palavra.learning.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import palavra.content.api.assignment.Assignment.Wanted;
import palavra.courses.api.RunChanged;
import palavra.kernel.Actor;
import palavra.kernel.Refusal;
import palavra.kernel.Role;
import palavra.kernel.test.RealParts;
import palavra.kernel.test.Tokens;
import palavra.learning.LearningDoor;
import palavra.learning.Pupils;
import palavra.learning.TestClock;
import palavra.learning.Together;
import palavra.learning.World;
import palavra.learning.api.assignment.Rating;
import palavra.learning.api.assignment.WorkState;
import palavra.learning.api.assignment.Writing;
import palavra.learning.api.gradebook.GradeAct.Kind;
import palavra.learning.api.gradebook.Reset;
import palavra.learning.gradebook.GradebookDoor;

/** Helena grades what Ana and Ben handed in; an administrator does so beside her. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class GradingDeskTest {

    private static final Actor ANA = Tokens.actor("Ana");
    private static final Actor BEN = Tokens.actor("Ben");
    private static final Actor HELENA = Tokens.actor("Helena");
    private static final Actor OTTO = Tokens.actor("Otto", Role.ADMINISTRATOR);

    @Inject
    AssignmentsDoor door;

    @Inject
    GradingDeskDoor desk;

    @Inject
    GradebookDoor gradebook;

    @Inject
    LearningDoor learning;

    @Inject
    Pupils pupils;

    @Inject
    World world;

    @Inject
    TestClock clock;

    private RunChanged told;
    private UUID run;
    private UUID essay;

    @BeforeEach
    void start() {
        clock.set(TestClock.START);
        told = world.assigned(Tasks.essay(Wanted.REQUIRED, Wanted.NO));
        run = told.run();
        essay = world.asked(told, 0).id();
        handIn(ANA);
        clock.set(TestClock.START.plusSeconds(60));
        handIn(BEN);
    }

    @Test
    void shouldCountWhatWasGradedByTheSameRoadAsEverythingElse() {
        assertNull(door.of(ANA, run, essay).result());
        var work = desk.next(HELENA, run).orElseThrow();
        var seen = desk.work(HELENA, run, work);
        assertEquals(List.of("Ana", "By Ana."), List.of(seen.name(), seen.text()));
        assertTrue(seen.mine());
        var graded = desk.grade(HELENA, run, work, Tasks.eight(1));
        assertEquals(WorkState.GRADED, graded.state());
        assertEquals(1, graded.waiting());

        var view = door.of(ANA, run, essay);
        assertEquals(new BigDecimal("8"), view.result().earned());
        assertEquals("Lively.", view.result().lines().getLast().comment());
        assertEquals("many", view.result().lines().getFirst().level());
        assertEquals(80, learning.progress(ANA, run).receipt().percent());
        assertEquals(80, pupils.told(run, ANA));
        var why = gradebook.mine(ANA, run);
        assertEquals(80, why.receipt().percent());
        assertEquals("Go on like this.", why.works().get(essay).comment());
        assertEquals(
                List.of(Kind.GRADED, "Helena", "8 / 10"),
                List.of(
                        why.acts().getFirst().kind(),
                        why.acts().getFirst().name(),
                        why.acts().getFirst().becomes()));
        assertEquals(
                1, world.count("outbox where type = 'palavra.problem.graded.v1' and data like ?", "%" + essay + "%"));
        assertNull(door.of(BEN, run, essay).result());
    }

    @Test
    void shouldNeverGiveTheSameWorkToTwo() {
        var given = Together.times(8, i -> desk.next(i % 2 == 0 ? HELENA : OTTO, run)).stream()
                .flatMap(next -> next.stream())
                .distinct()
                .toList();
        assertTrue(given.size() <= 2, given.toString());
        given.forEach(work -> desk.release(OTTO, run, work));
        var ofHelena = desk.next(HELENA, run);
        var ofOtto = desk.next(OTTO, run);
        assertFalse(ofHelena.isPresent() && Objects.equals(ofHelena, ofOtto));
        var work = ofHelena.orElseThrow();
        assertEquals("work-taken", refused(() -> desk.take(OTTO, run, work)));
        assertEquals("work-taken", refused(() -> desk.grade(OTTO, run, work, Tasks.eight(1))));
        assertEquals("Helena", desk.work(OTTO, run, work).takenBy());
        clock.set(TestClock.START.plus(Duration.ofHours(2)));
        assertTrue(desk.take(OTTO, run, work).mine());
    }

    @Test
    void shouldShowTheOldestFirstPageByPage() {
        clock.set(TestClock.START.plusSeconds(120));
        IntStream.range(0, Waiting.AT_ONCE).forEach(i -> handIn(Tokens.actor("Pupil " + i)));
        var first = desk.queue(HELENA, run, null);
        assertEquals(Waiting.AT_ONCE + 2, first.waiting());
        assertEquals("Ana", first.lines().getFirst().name());
        assertEquals(Waiting.AT_ONCE, first.lines().size());
        var second = desk.queue(HELENA, run, first.next());
        assertEquals(2, second.lines().size());
        assertNull(second.next());
        learning.withdraw(ANA, run);
        assertEquals("Ben", desk.queue(HELENA, run, null).lines().getFirst().name());
    }

    @Test
    void shouldRefuseARatingThatMissesSomething() {
        var work = desk.next(HELENA, run).orElseThrow();
        var none = new Rating(1, Map.of(), Map.of(), Map.of(), "");
        var refusal = assertThrows(Refusal.class, () -> desk.grade(HELENA, run, work, none));
        assertEquals(List.of("ideas", "form"), refusal.details());
        var high = new Rating(1, Map.of("ideas", "few"), Map.of("form", BigDecimal.valueOf(7)), Map.of(), "");
        assertEquals("points-unreadable", refused(() -> desk.grade(HELENA, run, work, high)));
        assertEquals("work-changed", refused(() -> desk.grade(HELENA, run, work, Tasks.eight(2))));
        assertEquals(0, world.count("assignment_mark where work = ?", work));
    }

    @Test
    void shouldKeepEveryGradingWhenOneIsCorrected() {
        var work = desk.next(HELENA, run).orElseThrow();
        desk.grade(HELENA, run, work, Tasks.eight(1));
        clock.set(TestClock.START.plusSeconds(120));
        var corrected = new Rating(
                1, Map.of("ideas", "few"), Map.of("form", new BigDecimal("1.5")), Map.of(), "I looked again.");
        desk.grade(OTTO, run, work, corrected);
        assertEquals(new BigDecimal("2.5"), door.of(ANA, run, essay).result().earned());
        assertEquals(25, learning.progress(ANA, run).receipt().percent());
        assertEquals(2, world.count("assignment_mark where work = ?", work));
        assertEquals(
                1, world.count("outbox where type = 'palavra.problem.graded.v1' and data like ?", "%" + essay + "%"));
        assertThrows(
                IllegalStateException.class,
                () -> world.execute("update assignment_mark set comment = '' where work = ?", work));
        var act = gradebook.mine(ANA, run).acts().getFirst();
        assertEquals(List.of("8 / 10", "2.5 / 10"), List.of(act.was(), act.becomes()));
    }

    @Test
    void shouldLetWorkBeHandedInAnewAndCountTheOldGradeUntilThen() {
        var work = desk.next(HELENA, run).orElseThrow();
        desk.grade(HELENA, run, work, Tasks.eight(1));
        gradebook.reset(HELENA, run, ANA.id(), new Reset(essay, "Add the drawing."));
        assertEquals(WorkState.DRAFT, door.of(ANA, run, essay).state());
        assertEquals(80, learning.progress(ANA, run).receipt().percent());
        door.handIn(ANA, run, essay, new Writing("k2", "With a drawing."));
        assertEquals(2, desk.queue(HELENA, run, null).waiting());
        assertEquals(2, desk.take(HELENA, run, work).times());
        var all = new Rating(2, Map.of("ideas", "many"), Map.of("form", BigDecimal.valueOf(6)), Map.of(), "");
        desk.grade(HELENA, run, work, all);
        assertEquals(100, learning.progress(ANA, run).receipt().percent());
        assertTrue(learning.enrollment(ANA, run).isPresent());
    }

    @Test
    void shouldBeClosedToOthersAndWhenTheRunIsArchived() {
        var work = desk.next(HELENA, run).orElseThrow();
        for (Executable act : List.<Executable>of(
                () -> desk.queue(BEN, run, null),
                () -> desk.next(BEN, run),
                () -> desk.work(BEN, run, work),
                () -> desk.take(BEN, run, work),
                () -> desk.grade(BEN, run, work, Tasks.eight(1)))) {
            assertEquals("not-found", refused(act));
        }
        var elsewhere = world.run(null);
        assertEquals("not-found", refused(() -> desk.work(HELENA, elsewhere, work)));
        world.change(world.archived(told));
        assertEquals("archived-stays", refused(() -> desk.grade(HELENA, run, work, Tasks.eight(1))));
        assertEquals(2, desk.queue(HELENA, run, null).waiting());
    }

    private void handIn(Actor who) {
        learning.enroll(who, run, null);
        door.handIn(who, run, essay, new Writing("k1", "By " + who.name() + "."));
    }

    private static String refused(Executable act) {
        return assertThrows(Refusal.class, act).code();
    }
}
