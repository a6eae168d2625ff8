package palavra.learning.sitting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import palavra.content.api.SittingRules;
import palavra.kernel.Actor;
import palavra.kernel.Refusal;
import palavra.kernel.test.RealParts;
import palavra.kernel.test.Tokens;
import palavra.learning.LearningDoor;
import palavra.learning.TestClock;
import palavra.learning.Together;
import palavra.learning.World;
import palavra.learning.api.sitting.HandIn;
import palavra.learning.api.sitting.HandIn.Outcome;

/** What happens at the same moment happens once; each is repeated until it would fail. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SittingRacesTest {

    private static final int ROUNDS = 20;
    private static final Actor ANA = Tokens.actor("Ana");

    @Inject
    SittingsDoor door;

    @Inject
    LearningDoor learning;

    @Inject
    TimedRuns runs;

    @Inject
    World world;

    @Inject
    TestClock clock;

    UUID run;
    UUID part;

    @BeforeEach
    void enroll() {
        clock.set(TestClock.START);
        part = world.quizPart();
        run = runs.timed(new SittingRules(30, 1, 0));
        learning.enroll(ANA, run, world.english().id());
    }

    @RepeatedTest(ROUNDS)
    void shouldBeginOnceWhenFiftyBeginAtOnce() {
        var ids = Together.times(50, i -> door.begin(ANA, run, part, 1).last().began());
        assertEquals(1, ids.stream().distinct().count());
        assertEquals(1, sittings());
        door.handIn(ANA, run, part, 1, runs.answers(1, "b"));
        var refused = Together.times(50, i -> code(() -> door.begin(ANA, run, part, 2)));
        assertEquals(50, refused.stream().filter("no-attempts-left"::equals).count());
        assertEquals(1, sittings());
    }

    @RepeatedTest(ROUNDS)
    void shouldTakeOneVersionWhenAFormComesTwentyTimesWithDifferentAnswers() {
        door.begin(ANA, run, part, 1);
        var outcomes = Together.times(20, i -> door.handIn(ANA, run, part, 1, runs.answers(i % 10 + 1, "b"))
                .outcome());
        assertEquals(1, outcomes.stream().filter(Outcome.HANDED_IN::equals).count());
        assertEquals(19, outcomes.stream().filter(Outcome.REPEATED::equals).count());
        assertEquals(World.QUESTIONS, submissions());
    }

    @RepeatedTest(ROUNDS)
    void shouldCloseOnceWhenBrowsersAndSweepsRace() {
        door.begin(ANA, run, part, 1);
        door.save(ANA, run, part, 1, runs.answers(4, "b"));
        clock.forward(Duration.ofMinutes(30).plusSeconds(10).plusMillis(1));
        var outcomes = Together.times(12, i -> switch (i % 3) {
            case 0 -> {
                runs.sweep();
                yield "swept";
            }
            case 1 -> door.of(ANA, run, part).last().endedAt().toString();
            default ->
                door.handIn(ANA, run, part, 1, runs.answers(10, "b")).outcome().name();
        });
        assertEquals(
                4, outcomes.stream().filter(Outcome.TOO_LATE.name()::equals).count());
        assertEquals(World.QUESTIONS, submissions());
        assertEquals(40, learning.progress(ANA, run).receipt().percent());
        assertEquals(World.QUESTIONS, told("palavra.problem.graded.v1"));
    }

    @RepeatedTest(ROUNDS)
    void shouldCountASaveOrRefuseItWhenItMeetsTheHandIn() {
        door.begin(ANA, run, part, 1);
        var done = Together.times(10, i -> i == 5 ? handIn() : code(() -> save(i)));
        assertTrue(done.stream().allMatch(one -> one.equals("done") || one.equals("sitting-over")), done.toString());
        assertEquals(100, learning.progress(ANA, run).receipt().percent());
        assertEquals(0, world.count("sitting where answers <> '{}' and ended_at is not null"));
    }

    private String handIn() {
        HandIn handed = door.handIn(ANA, run, part, 1, runs.answers(10, "b"));
        assertEquals(Outcome.HANDED_IN, handed.outcome());
        return "done";
    }

    private void save(int questions) {
        door.save(ANA, run, part, 1, runs.answers(questions % 10, "a"));
    }

    private static String code(Runnable act) {
        try {
            act.run();
            return "done";
        } catch (Refusal refusal) {
            return refusal.code();
        }
    }

    private long sittings() {
        return world.count("sitting s join enrollment e on e.id = s.enrollment where e.run = ?", run);
    }

    private long submissions() {
        return world.count("submission s join enrollment e on e.id = s.enrollment where e.run = ?", run);
    }

    private long told(String type) {
        return world.count("outbox where type = ? and data like ?", type, "%" + run + "%");
    }
}
