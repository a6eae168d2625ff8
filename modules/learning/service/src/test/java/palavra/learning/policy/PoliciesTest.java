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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import palavra.courses.api.RunState;
import palavra.kernel.Actor;
import palavra.kernel.Ids;
import palavra.kernel.Refusal;
import palavra.kernel.Role;
import palavra.kernel.test.RealParts;
import palavra.kernel.test.Tokens;
import palavra.learning.LearningDoor;
import palavra.learning.TestClock;
import palavra.learning.World;
import palavra.learning.api.Answers;
import palavra.learning.api.CertificateRule;
import palavra.learning.api.PolicyChange;
import palavra.learning.api.ProposedPolicy;
import palavra.learning.api.RunPolicy;

/** A run is graded otherwise only with a reason, by who leads it, and every policy it was graded by stays on record. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PoliciesTest {

    private static final Actor ANA = Tokens.actor("Ana");
    private static final Actor BEN = Tokens.actor("Ben");
    private static final Actor HELENA = Tokens.actor("Helena");
    private static final Actor ROOT = Tokens.actor("Root", Role.ADMINISTRATOR);

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
    void shouldGradeEveryoneAnewByAPolicyOfTheRunAndSayWhoSetItAndWhy() {
        var run = run();
        assertTrue(door.progress(ANA, run).receipt().passed());
        var changed = grade(run, "0.8", "The board asks for four of five.");
        assertFalse(door.progress(ANA, run).receipt().passed());
        assertEquals(List.of(2, true), List.of(changed.version(), changed.own()));
        var newest = changed.versions().getFirst();
        assertEquals(
                List.of("Root", "The board asks for four of five.", true),
                List.of(newest.name(), newest.reason(), newest.own()));
        assertEquals("", changed.versions().getLast().name());
        assertEquals(
                new BigDecimal("0.6"),
                changed.versions().getLast().policy().cutOffs().get("Pass"));
    }

    @Test
    void shouldKeepTheRunsPolicyThroughLaterPublicationsUntilItFollowsItsCourseAgain() {
        var run = run();
        grade(run, "0.8", "Stricter here.");
        var next = world.republished(world.english());
        world.change(world.running(run, RunState.RUNNING, null, world.policy("0.5"), next));
        assertFalse(door.progress(ANA, run).receipt().passed());
        assertEquals(0, door.foresee(HELENA, run, next.publication()).passGained());
        var back = grade(run, "0.50", "As everywhere.");
        assertFalse(back.own());
        assertTrue(door.progress(ANA, run).receipt().passed());
    }

    @Test
    void shouldBeginARelaunchWithTheGradingOfTheEarlierRunWhereThatIsWanted() {
        var earlier = run();
        grade(earlier, "0.8", "Stricter here.");
        var again = world.running(Ids.next(), RunState.RUNNING, null, world.policy("0.5"), world.english());
        world.change(world.gradedAs(again, earlier));
        world.change(world.gradedAs(again, earlier));
        var carried = door.policy(ROOT, again.run());
        assertEquals(List.of(1, true), List.of(carried.version(), carried.own()));
        assertEquals(new BigDecimal("0.8"), carried.policy().cutOffs().get("Pass"));
        assertEquals(earlier, carried.versions().getFirst().carriedFrom());

        var plain = world.run(null);
        var fresh = world.running(Ids.next(), RunState.RUNNING, null, world.policy("0.5"), world.english());
        world.change(world.gradedAs(fresh, plain));
        assertFalse(door.policy(ROOT, fresh.run()).own());
        assertNull(door.policy(ROOT, fresh.run()).versions().getFirst().carriedFrom());
    }

    @Test
    void shouldLetUnitsEarnTheCertificateWhereTheRuleSaysSo() {
        var run = run();
        var bySeven = passAt("0.9");
        var rule = new ProposedPolicy(bySeven.types(), bySeven.cutOffs(), "olx", new CertificateRule(false, 50));
        assertEquals(0, door.foresee(HELENA, run, rule).certificates());
        door.enroll(BEN, run, world.english().id());
        door.grade(ROOT, run, new PolicyChange(1, rule, "Everyone who reads half of it."));
        assertEquals(0, told(run, "Ben"));
        for (var unit : List.of(world.reading(), world.quiz())) {
            door.unit(BEN, run, unit);
        }
        door.complete(BEN, run, world.film());
        assertEquals(0, told(run, "Ben"));
        for (var question : world.questions()) {
            door.submit(BEN, run, question, new Answers(Ids.next().toString(), Map.of("q1", List.of("a"))));
        }
        assertEquals(1, told(run, "Ben"));
        assertFalse(door.progress(BEN, run).receipt().passed());
        assertEquals(
                "certificate-rule-empty",
                refused(
                                ROOT,
                                run,
                                new PolicyChange(
                                        2,
                                        new ProposedPolicy(
                                                bySeven.types(),
                                                bySeven.cutOffs(),
                                                "olx",
                                                new CertificateRule(false, null)),
                                        "Nothing at all."))
                        .code());
    }

    /** How often it was told that the certificate is earned. */
    private long told(UUID run, String name) {
        return Math.min(
                1,
                world.count(
                        "outbox where type like '%grade-changed.v1' and data like ? and data like ?"
                                + " and data like '%\"earned\":true%'",
                        "%" + run + "%", "%" + Tokens.id(name) + "%"));
    }

    @Test
    void shouldNameThoseWhosePassHangsOnItToWhoAnswersForThem() {
        var run = run();
        var movers = door.foresee(HELENA, run, passAt("0.8")).movers();
        assertEquals(1, movers.size());
        assertEquals(
                List.of("Ana", 70, false),
                List.of(
                        movers.getFirst().name(),
                        movers.getFirst().was(),
                        movers.getFirst().passes()));
    }

    @Test
    void shouldRefuseWhoDoesNotLeadWhatHasNoReasonAndWhatSomebodyChangedMeanwhile() {
        var run = run();
        assertEquals(404, refused(ANA, run, change(1, "0.8", "Because.")).status());
        assertEquals(403, refused(HELENA, run, change(1, "0.8", "Because.")).status());
        assertEquals("reason-missing", refused(ROOT, run, change(1, "0.8", " ")).code());
        assertEquals(
                "edited-meanwhile",
                refused(ROOT, run, change(7, "0.8", "Because.")).code());
        var half = new ProposedPolicy(
                List.of(new ProposedPolicy.Type("Quiz", new BigDecimal("0.5"), 1, 0)),
                Map.of("Pass", BigDecimal.ONE),
                "olx",
                null);
        assertEquals(
                "weights-not-100",
                refused(ROOT, run, new PolicyChange(1, half, "Because.")).code());
        assertEquals(1, door.policy(HELENA, run).version());
    }

    private RunPolicy grade(UUID run, String mark, String reason) {
        var version = door.policy(ROOT, run).version();
        return door.grade(ROOT, run, change(version, mark, reason));
    }

    private Refusal refused(Actor who, UUID run, PolicyChange change) {
        return assertThrows(Refusal.class, () -> door.grade(who, run, change));
    }

    /** Ana answers seven of ten questions rightly. */
    private UUID run() {
        var run = world.run(null);
        door.enroll(ANA, run, world.english().id());
        world.questions()
                .subList(0, 7)
                .forEach(question -> door.submit(
                        ANA, run, question, new Answers(Ids.next().toString(), Map.of("q1", List.of("b")))));
        return run;
    }

    private static PolicyChange change(int version, String mark, String reason) {
        return new PolicyChange(version, passAt(mark), reason);
    }

    private static ProposedPolicy passAt(String mark) {
        return new ProposedPolicy(
                List.of(new ProposedPolicy.Type("Quiz", BigDecimal.ONE, 1, 0)),
                Map.of("Pass", new BigDecimal(mark)),
                "olx",
                null);
    }
}
