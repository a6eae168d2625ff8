package palavra.learning.enrollment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import palavra.courses.api.RunState;
import palavra.kernel.Actor;
import palavra.kernel.Ids;
import palavra.kernel.Refusal;
import palavra.kernel.test.RealParts;
import palavra.kernel.test.Tokens;
import palavra.learning.LearningDoor;
import palavra.learning.TestClock;
import palavra.learning.Together;
import palavra.learning.World;
import palavra.learning.api.Answers;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class EnrollingTest {

    private static final Actor ANA = Tokens.actor("Ana");
    private static final Actor HELENA = Tokens.actor("Helena");

    @Inject
    LearningDoor door;

    @Inject
    World world;

    @Inject
    TestClock clock;

    @BeforeEach
    void start() {
        clock.set(TestClock.START);
    }

    @Test
    void shouldTellOnceWhenTheSamePersonEnrollsManyTimesAtOnce() {
        var run = world.run(null);
        Together.times(20, i -> door.enroll(ANA, run, world.english().id()));
        assertEquals(1, world.count("enrollment where run = ?", run));
        assertEquals(1, world.count("run where id = ? and taken = 1", run));
        assertEquals(1, told(run, "palavra.learning.enrollment-changed.v1"));
        assertEquals(1, told(run, "palavra.enrollment.activated.v1"));
    }

    @Test
    void shouldGiveASeatBackOnceWhenSomeoneWithdrawsManyTimesAtOnce() {
        var run = world.run(1);
        door.enroll(ANA, run, null);
        Together.times(5, i -> {
            door.withdraw(ANA, run);
            return i;
        });
        assertTrue(door.enrollment(ANA, run).isEmpty());
        assertFalse(door.isEnrolled(run, ANA.id()));
        assertEquals(1, world.count("run where id = ? and taken = 0", run));
    }

    @Test
    void shouldKeepEverythingWhenSomeoneReturnsOrChangesTheEdition() {
        var run = world.run(null);
        door.enroll(ANA, run, world.english().id());
        door.unit(ANA, run, world.reading());
        var question = world.questions().getFirst();
        door.submit(ANA, run, question, new Answers("k", Map.of("q1", List.of("b"))));
        var before = door.progress(ANA, run);
        door.enroll(ANA, run, world.portuguese().id());
        assertEquals("pt", door.enrollment(ANA, run).orElseThrow().language().tag());
        assertEquals(
                before.receipt().percent(), door.progress(ANA, run).receipt().percent());
        assertEquals(before.units().done(), door.progress(ANA, run).units().done());
        door.withdraw(ANA, run);
        door.enroll(ANA, run, world.portuguese().id());
        assertEquals(
                before.receipt().percent(), door.progress(ANA, run).receipt().percent());
        assertEquals(1, door.problem(ANA, run, question).attemptsUsed());
    }

    @Test
    void shouldOnlyLookWhenOneIsOnTheTeam() {
        var run = world.run(1);
        var enrollment = door.enroll(HELENA, run, world.portuguese().id());
        assertTrue(enrollment.staff());
        assertEquals(world.portuguese().id(), enrollment.edition());
        assertEquals(0, told(run, "palavra.learning.enrollment-changed.v1"));
        door.unit(HELENA, run, world.reading());
        assertEquals(0, world.count("completion c join enrollment e on e.id = c.enrollment where e.run = ?", run));
        assertEquals(
                "team-only-looks",
                refusal(() -> door.submit(HELENA, run, world.drill(), new Answers("k", Map.of("q1", List.of("1"))))));
        assertFalse(door.isEnrolled(run, HELENA.id()));
        door.enroll(ANA, run, null);
    }

    @Test
    void shouldRefuseWhenTheRunDoesNotTakeLearners() {
        var closing =
                world.change(world.running(Ids.next(), RunState.CLOSING, null, world.policy("0.6"), world.english()));
        assertEquals("run-not-open", refusal(() -> door.enroll(ANA, closing, null)));
        var draft = world.change(world.running(Ids.next(), RunState.DRAFT, null, world.policy("0.6"), world.english()));
        assertEquals("not-found", refusal(() -> door.enroll(ANA, draft, null)));
        assertEquals("not-found", refusal(() -> door.enroll(ANA, UUID.randomUUID(), null)));
        assertEquals("sign-in-first", refusal(() -> door.enroll(Actor.anonymous(), draft, null)));
        var run = world.run(null);
        assertEquals("edition-not-offered", refusal(() -> door.enroll(ANA, run, UUID.randomUUID())));
    }

    private long told(UUID run, String type) {
        return world.count("outbox where type = ? and data like ?", type, "%" + run + "%");
    }

    private static String refusal(org.junit.jupiter.api.function.Executable act) {
        return assertThrows(Refusal.class, act).code();
    }
}
