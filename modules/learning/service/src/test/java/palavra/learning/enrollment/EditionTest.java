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
import palavra.kernel.Actor;
import palavra.kernel.Refusal;
import palavra.kernel.test.RealParts;
import palavra.kernel.test.Tokens;
import palavra.learning.LearningDoor;
import palavra.learning.TestClock;
import palavra.learning.World;
import palavra.learning.api.Answers;

/** Ana changes what she reads in the middle of everything. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class EditionTest {

    private static final Actor ANA = Tokens.actor("Ana");
    private static final Answers WRONG = new Answers("one", Map.of("q1", List.of("a")));
    private static final Answers RIGHT = new Answers("two", Map.of("q1", List.of("b")));

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
    void shouldShowWhatWasAnsweredInOneEditionInTheOther() {
        var run = enrolled();
        var question = world.questions().getFirst();
        door.submit(ANA, run, question, WRONG);
        door.save(ANA, run, world.questions().get(1), new Answers("draft", Map.of("q1", List.of("a"))));
        var deadline = door.unit(ANA, run, world.quiz()).due();

        assertEquals(
                "pt", door.read(ANA, run, world.portuguese().id()).language().tag());
        var seen = door.problem(ANA, run, question);
        assertEquals(1, seen.attemptsUsed());
        assertTrue(seen.questions().getFirst().options().stream()
                .anyMatch(option -> option.id().equals("a") && option.chosen()));
        assertTrue(door.problem(ANA, run, world.questions().get(1)).saved());
        assertEquals(deadline, door.unit(ANA, run, world.quiz()).due());

        var right = door.submit(ANA, run, question, RIGHT).problem();
        assertEquals(2, right.attemptsUsed());
        var percent = door.progress(ANA, run).receipt().percent();
        door.read(ANA, run, world.english().id());
        assertEquals(percent, door.progress(ANA, run).receipt().percent());
        assertEquals(right.earned(), door.problem(ANA, run, question).earned());
    }

    @Test
    void shouldKeepWhatOnlyOneEditionHasForTheDayOneComesBack() {
        var run = enrolled();
        assertEquals(404, refused(() -> door.unit(ANA, run, world.local())).status());
        door.read(ANA, run, world.portuguese().id());
        door.unit(ANA, run, world.local());
        var done = door.progress(ANA, run).units();
        door.read(ANA, run, world.english().id());
        assertFalse(door.outline(ANA, run).units().containsKey(world.local()));
        assertEquals(done.of() - 1, door.progress(ANA, run).units().of());
        assertTrue(door.outline(ANA, run)
                .units()
                .containsKey(door.outline(ANA, run).resume()));
        door.read(ANA, run, world.portuguese().id());
        assertEquals(done, door.progress(ANA, run).units());
    }

    @Test
    void shouldTellAChangeOnceAndNoneWhereThereIsNone() {
        var run = enrolled();
        door.read(ANA, run, world.english().id());
        assertEquals(0, told(run));
        door.read(ANA, run, world.portuguese().id());
        door.read(ANA, run, world.portuguese().id());
        assertEquals(1, told(run));
        assertEquals(
                "edition-not-offered",
                refused(() -> door.read(ANA, run, UUID.randomUUID())).code());
        assertEquals(
                404,
                refused(() -> door.read(
                                Tokens.actor("Ben"), run, world.english().id()))
                        .status());
    }

    private UUID enrolled() {
        var run = world.run(null);
        door.enroll(ANA, run, world.english().id());
        return run;
    }

    private long told(UUID run) {
        return world.count(
                "outbox where type = 'palavra.enrollment.edition-changed.v1' and data like ?", "%" + run + "%");
    }

    private static Refusal refused(org.junit.jupiter.api.function.Executable act) {
        return assertThrows(Refusal.class, act);
    }
}
