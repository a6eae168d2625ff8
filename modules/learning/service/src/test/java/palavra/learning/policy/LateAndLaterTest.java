package palavra.learning.policy;

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
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import palavra.content.api.LateRule;
import palavra.kernel.Actor;
import palavra.kernel.Refusal;
import palavra.kernel.Role;
import palavra.kernel.test.RealParts;
import palavra.kernel.test.Tokens;
import palavra.learning.LearningDoor;
import palavra.learning.Pupils;
import palavra.learning.TestClock;
import palavra.learning.World;
import palavra.learning.api.PolicyChange;
import palavra.learning.api.ProposedPolicy;
import palavra.learning.api.ProposedPolicy.Type;
import palavra.learning.gradebook.GradebookDoor;

/** Late work may earn less instead of nothing, extra credit comes on top, and a policy may be for later learners only. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class LateAndLaterTest {

    private static final Actor ANA = Tokens.actor("Lena, who is late");
    private static final Actor BEN = Tokens.actor("Omar, who comes later");
    private static final Actor ROOT = Tokens.actor("Root", Role.ADMINISTRATOR);
    private static final LateRule HOURLY =
            new LateRule(new BigDecimal("0.1"), LateRule.Per.HOUR, new BigDecimal("0.5"));
    private static final Duration GRACE = Duration.ofHours(1);

    @Inject
    LearningDoor door;

    @Inject
    GradebookDoor gradebook;

    @Inject
    Pupils pupils;

    @Inject
    World world;

    @Inject
    TestClock clock;

    private UUID run;

    @BeforeEach
    void start() {
        clock.set(TestClock.START);
        run = world.run(null);
        pupils.answer(ANA, run, 7);
    }

    @Test
    void shouldTakeOffForEachHourThatHasBegunAfterTheGraceDownToTheFloor() {
        change(policy("0.6", HOURLY), false);
        var limit = World.DUE.plus(GRACE);
        var questions = world.questions();
        clock.set(limit);
        pupils.submit(ANA, run, questions.get(7), "b");
        clock.set(limit.plusMillis(1));
        pupils.submit(ANA, run, questions.get(8), "b");
        clock.set(limit.plus(Duration.ofDays(2)));
        pupils.submit(ANA, run, questions.get(9), "b");
        var item = gradebook.mine(ANA, run).receipt().types().getFirst().items().getFirst();
        assertEquals(0, new BigDecimal("9.4").compareTo(item.earned()));
        var problems = item.problems();
        assertNull(problems.get(7).late());
        assertEquals(
                List.of(1L, 48L),
                List.of(problems.get(8).late().count(), problems.get(9).late().count()));
        assertEquals(0, new BigDecimal("0.5").compareTo(problems.get(9).late().off()));
        assertEquals(94, door.progress(ANA, run).receipt().percent());
    }

    @Test
    void shouldSaveAndNotScoreWhatComesLateWhereNothingIsTakenLate() {
        clock.set(World.DUE.plus(GRACE).plusMillis(1));
        pupils.submit(ANA, run, world.questions().get(8), "b");
        assertEquals(70, door.progress(ANA, run).receipt().percent());
    }

    @Test
    void shouldPutExtraCreditOnTopOfTheHundredAndNobodyAbove() {
        var quiz = new Type("Quiz", BigDecimal.ONE, 1, 0);
        var bonus = new Type("Quiz bonus", new BigDecimal("0.4"), 0, 0, true, null);
        change(new ProposedPolicy(List.of(quiz, bonus), Map.of("Pass", new BigDecimal("0.6")), "olx", null), false);
        assertEquals(70, door.progress(ANA, run).receipt().percent());
        assertTrue(door.progress(ANA, run).receipt().types().getLast().extra());
        var onlyExtra = new ProposedPolicy(List.of(bonus), Map.of("Pass", new BigDecimal("0.6")), "olx", null);
        assertEquals(
                "weights-not-100",
                assertThrows(Refusal.class, () -> change(onlyExtra, false)).code());
    }

    @Test
    void shouldKeepWhatEarlierLearnersAreGradedByWhereAPolicyIsForLaterOnes() {
        change(policy("0.9", null), true);
        pupils.answer(BEN, run, 7);
        assertTrue(door.progress(ANA, run).receipt().passed());
        assertFalse(door.progress(BEN, run).receipt().passed());
        assertEquals(List.of(1, true), List.of(kept(ANA).version(), kept(ANA).kept()));
        assertEquals(List.of(2, false), List.of(kept(BEN).version(), kept(BEN).kept()));
        change(policy("0.8", null), false);
        assertFalse(door.progress(ANA, run).receipt().passed());
        assertFalse(kept(ANA).kept());
        var act = gradebook.mine(ANA, run).acts();
        assertTrue(door.policy(ROOT, run).versions().get(1).laterOnly());
        assertEquals(
                List.of("70 % Pass", "70 %"),
                List.of(act.getFirst().was(), act.getFirst().becomes()));
    }

    private palavra.learning.api.gradebook.WhyGrade.Policy kept(Actor who) {
        return gradebook.mine(who, run).policy();
    }

    private void change(ProposedPolicy policy, boolean later) {
        var version = door.policy(ROOT, run).version();
        door.grade(ROOT, run, new PolicyChange(version, policy, "The board asks for it.", later));
    }

    private static ProposedPolicy policy(String mark, LateRule late) {
        return new ProposedPolicy(
                List.of(new Type("Quiz", BigDecimal.ONE, 1, 0, false, late)),
                Map.of("Pass", new BigDecimal(mark)),
                "olx",
                null);
    }
}
