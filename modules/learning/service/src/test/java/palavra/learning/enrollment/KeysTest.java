package palavra.learning.enrollment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import palavra.kernel.Actor;
import palavra.kernel.Refusal;
import palavra.kernel.test.RealParts;
import palavra.kernel.test.Tokens;
import palavra.learning.LearningDoor;
import palavra.learning.TestClock;
import palavra.learning.Together;
import palavra.learning.World;
import palavra.learning.api.EnrollmentState;
import palavra.learning.api.roster.RosterAct;
import palavra.learning.api.roster.RunKey;
import palavra.learning.roster.RosterDoor;

/** Helena asks for a key; Ana was given it, Ben was not. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class KeysTest {

    private static final Actor HELENA = Tokens.actor("Helena");
    private static final Actor ANA = Tokens.actor("Ana");
    private static final Actor BEN = Tokens.actor("Ben");

    @Inject
    LearningDoor door;

    @Inject
    RosterDoor roster;

    @Inject
    World world;

    @Inject
    TestClock clock;

    UUID run;

    @BeforeEach
    void open() {
        clock.set(TestClock.START);
        run = world.run(null);
    }

    @Test
    void shouldLetInWhoGivesTheKeyHoweverTheyWriteIt() {
        assertFalse(door.doorway(ANA, run).keyed());
        ask("Rio 2027");
        assertTrue(door.doorway(ANA, run).keyed());
        assertFalse(door.doorway(HELENA, run).keyed());
        assertEquals("key-needed", refused(() -> door.enroll(ANA, run, null)));
        assertEquals("key-needed", refused(() -> door.enroll(ANA, run, null, " ")));
        assertEquals("key-wrong", refused(() -> door.enroll(ANA, run, null, "Rio 2026")));
        assertEquals(
                EnrollmentState.ACTIVE, door.enroll(ANA, run, null, " rIO２０27").state());
        assertEquals(0, world.count("key_try where run = ?", run));
    }

    @Test
    void shouldAskNobodyForAKeyWhoIsInWasInOrWasInvited() {
        door.enroll(ANA, run, null);
        ask("Rio 2027");
        door.enroll(ANA, run, world.english().id());
        door.withdraw(ANA, run);
        assertEquals(EnrollmentState.ACTIVE, door.enroll(ANA, run, null).state());
        roster.invite(HELENA, run, "ben@example.org", null);
        door.arrive(BEN, "ben@example.org");
        assertTrue(door.isEnrolled(run, BEN.id()));
    }

    @Test
    void shouldStopWhoTriesTooOftenForAWhile() {
        ask("Rio 2027");
        var outcomes = Together.times(12, i -> refused(() -> door.enroll(BEN, run, null, "guess " + i)));
        assertEquals(5, Collections.frequency(outcomes, "key-wrong"));
        assertEquals(7, Collections.frequency(outcomes, "key-tries"));
        assertEquals("key-tries", refused(() -> door.enroll(BEN, run, null, "Rio 2027")));
        assertEquals(
                EnrollmentState.ACTIVE, door.enroll(ANA, run, null, "Rio 2027").state());
        clock.forward(Duration.ofMinutes(16));
        assertEquals(
                EnrollmentState.ACTIVE, door.enroll(BEN, run, null, "Rio 2027").state());
    }

    @Test
    void shouldSayWhoAskedForAKeyAndNeverWhich() {
        ask("Rio 2027");
        ask("Rio 2027");
        clock.forward(Duration.ofSeconds(1));
        ask("");
        assertEquals(
                List.of("key.removed", "key.set"),
                roster.log(HELENA, run).stream().map(RosterAct::what).toList());
        assertEquals(0, world.count("roster_deed where run = ? and detail <> ''", run));
        assertEquals("", roster.key(HELENA, run).key());
        door.enroll(BEN, run, null, "anything");
    }

    @Test
    void shouldRefuseKeysThatAreNoneAndPeopleWhoMayNot() {
        assertEquals("key-length", refused(() -> ask("a b c d")));
        assertEquals("key-length", refused(() -> ask("x".repeat(61))));
        assertEquals("not-found", refused(() -> roster.key(ANA, run)));
        assertEquals("not-found", refused(() -> roster.lock(ANA, run, new RunKey("Rio 2027"))));
    }

    private void ask(String key) {
        roster.lock(HELENA, run, new RunKey(key));
    }

    private static String refused(Runnable act) {
        return assertThrows(Refusal.class, act::run).code();
    }
}
