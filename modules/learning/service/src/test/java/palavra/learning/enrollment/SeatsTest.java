package palavra.learning.enrollment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.hibernate.orm.PersistenceUnit;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import palavra.courses.api.Admission;
import palavra.courses.api.RunState;
import palavra.kernel.Actor;
import palavra.kernel.Refusal;
import palavra.kernel.test.RealParts;
import palavra.kernel.test.Tokens;
import palavra.learning.LearningDoor;
import palavra.learning.TestClock;
import palavra.learning.Together;
import palavra.learning.World;
import palavra.learning.api.Answers;
import palavra.learning.api.Doorway.Door;
import palavra.learning.api.EnrollmentState;
import palavra.learning.api.WaitingCourse;

/** Seats, the line before them, and who may ask for one when. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SeatsTest {

    private static final Actor ANA = Tokens.actor("Ana");
    private static final Actor BEN = Tokens.actor("Ben");
    private static final Actor CARLA = Tokens.actor("Carla");
    private static final Instant NOW = TestClock.START;
    private static final Duration HOUR = Duration.ofHours(1);

    /** Every seat is taken while somebody waits, nobody has two, and the count is the count. */
    private static final String BROKEN = """
            run r cross join lateral (select count(*) filter (where state = 'ACTIVE' and not staff) as learners,
                count(*) filter (where state = 'WAITING') as waiting from enrollment where run = r.id) is_so
             where r.id = ? and (r.taken <> learners or learners > r.capacity or waiting > 0 and learners < r.capacity)
            """;

    @Inject
    LearningDoor door;

    @Inject
    World world;

    @Inject
    TestClock clock;

    @Inject
    @PersistenceUnit("learning")
    SessionFactory sessions;

    @BeforeEach
    void start() {
        clock.set(NOW);
    }

    @Test
    void shouldSellTenSeatsOnceAndLineUpNinetyWhenAHundredComeAtOnce() {
        var run = world.run(10);
        var states = Together.times(100, i -> door.enroll(learner(i), run, null).state());
        assertEquals(10, states.stream().filter(EnrollmentState.ACTIVE::equals).count());
        var places = IntStream.range(0, 100)
                .map(i -> door.doorway(learner(i), run).position())
                .filter(place -> place > 0)
                .sorted()
                .boxed()
                .toList();
        assertEquals(IntStream.rangeClosed(1, 90).boxed().toList(), places);
        assertEquals(0, world.count(BROKEN, run));
    }

    @Test
    void shouldNeverOversellNorLeaveASeatEmptyWhenPeopleComeAndGoAtOnce() {
        for (var round = 0; round < 40; round++) {
            var run = world.run(3);
            Together.times(4, i -> door.enroll(learner(i), run, null));
            Together.times(12, i -> {
                if (i % 3 == 0) {
                    door.withdraw(learner(i / 3), run);
                } else {
                    door.enroll(learner(i % 7), run, null);
                }
                return i;
            });
            assertEquals(0, world.count(BROKEN, run), "round " + round);
        }
    }

    @Test
    void shouldPromoteTheFirstInLineInTheSameTransactionAndTellIt() {
        var run = world.run(1);
        door.enroll(ANA, run, null);
        assertEquals(EnrollmentState.WAITING, door.enroll(BEN, run, null).state());
        clock.forward(HOUR);
        door.enroll(CARLA, run, world.portuguese().id());
        assertEquals(2, door.doorway(CARLA, run).position());
        assertEquals(
                List.of(2),
                door.mine(CARLA).waiting().stream().map(WaitingCourse::position).toList());
        assertTrue(door.enrollment(BEN, run).isEmpty());
        door.withdraw(ANA, run);
        assertTrue(door.isEnrolled(run, BEN.id()));
        assertEquals(1, door.doorway(CARLA, run).position());
        assertEquals(List.of(), door.mine(BEN).waiting());
        assertEquals(1, toldOf(run, BEN, "ACTIVE"));
        assertEquals(1, toldOf(run, BEN, "WAITING"));
        assertEquals(
                1,
                world.count(
                        "enrollment where run = ? and person = ? and since = '2026-03-20T11:00:00Z'", run, BEN.id()));
    }

    @Test
    void shouldFillLargerRunsInTheOrderOfTheLineAndKeepEverybodyInSmallerOnes() {
        var run = world.admitting(RunState.RUNNING, 1, null);
        for (var i = 0; i < 5; i++) {
            door.enroll(learner(i), run.run(), null);
        }
        world.change(world.admitting(run, RunState.RUNNING, 3, null));
        assertTrue(door.isEnrolled(run.run(), learner(2).id()));
        assertEquals(1, door.doorway(learner(3), run.run()).position());
        world.change(world.admitting(run, RunState.RUNNING, 1, null));
        assertTrue(door.isEnrolled(run.run(), learner(2).id()));
        door.withdraw(learner(0), run.run());
        assertFalse(door.isEnrolled(run.run(), learner(3).id()));
        world.change(world.admitting(run, RunState.CLOSING, 50, null));
        assertEquals(1, door.doorway(learner(3), run.run()).position());
        world.change(world.admitting(run, RunState.RUNNING, null, null));
        assertTrue(door.isEnrolled(run.run(), learner(4).id()));
        assertEquals(1, world.count("run where id = ? and taken = 4", run.run()));
    }

    @Test
    void shouldKeepALeaversPlaceForNobodyAndTheirProgressForThem() {
        var run = world.run(1);
        door.enroll(ANA, run, null);
        door.submit(ANA, run, world.questions().getFirst(), new Answers("k", Map.of("q1", List.of("b"))));
        var percent = door.progress(ANA, run).receipt().percent();
        door.enroll(BEN, run, null);
        door.enroll(CARLA, run, null);
        door.withdraw(BEN, run);
        assertEquals(1, door.doorway(CARLA, run).position());
        door.withdraw(ANA, run);
        assertTrue(door.isEnrolled(run, CARLA.id()));
        assertEquals(EnrollmentState.WAITING, door.enroll(ANA, run, null).state());
        door.withdraw(CARLA, run);
        assertEquals(percent, door.progress(ANA, run).receipt().percent());
        assertEquals(1, door.problem(ANA, run, world.questions().getFirst()).attemptsUsed());
    }

    @Test
    void shouldOpenAndCloseTheGateToTheMillisecond() {
        var admission = new Admission(NOW, NOW.plus(HOUR), NOW.plus(HOUR).plus(HOUR), false);
        var run = world.admitting(RunState.ENROLLING, null, admission).run();
        clock.set(NOW.minusMillis(1));
        assertEquals(Door.NOT_YET, door.doorway(Actor.anonymous(), run).door());
        assertEquals("not-open-yet", refusal(() -> door.enroll(ANA, run, null)));
        clock.set(NOW);
        assertEquals(Door.OPEN, door.doorway(ANA, run).door());
        clock.set(NOW.plus(HOUR).minusMillis(1));
        assertEquals(EnrollmentState.ACTIVE, door.enroll(ANA, run, null).state());
        clock.set(NOW.plus(HOUR));
        assertEquals(Door.LATE, door.doorway(BEN, run).door());
        assertEquals(EnrollmentState.ACTIVE, door.enroll(BEN, run, null).state());
        clock.set(NOW.plus(HOUR).plus(HOUR));
        assertEquals(Door.CLOSED, door.doorway(CARLA, run).door());
        assertEquals("run-not-open", refusal(() -> door.enroll(CARLA, run, null)));
        assertEquals(EnrollmentState.ACTIVE, door.enroll(ANA, run, null).state());
    }

    @Test
    void shouldLetOnlyInvitedPeopleIntoARunByInvitation() {
        var run = world.admitting(RunState.RUNNING, null, new Admission(null, null, null, true))
                .run();
        assertEquals(Door.INVITED_ONLY, door.doorway(ANA, run).door());
        assertEquals("invited-only", refusal(() -> door.enroll(ANA, run, null)));
    }

    @Test
    void shouldJoinAndLeaveInAFewStatements() {
        var run = world.run(1);
        door.enroll(Tokens.actor("Warm"), run, null);
        assertWithin(5, () -> door.enroll(Tokens.actor("Warm"), run, null));
        assertWithin(6, () -> door.enroll(ANA, run, null));
        assertWithin(8, () -> door.withdraw(Tokens.actor("Warm"), run));
        assertWithin(3, () -> door.doorway(BEN, run));
    }

    private void assertWithin(long budget, Runnable act) {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        var before = statistics.getPrepareStatementCount();
        act.run();
        var used = statistics.getPrepareStatementCount() - before + 1;
        assertTrue(used > 1 && used <= budget, used + " statements");
    }

    private long toldOf(UUID run, Actor actor, String state) {
        return world.count(
                "outbox where type = 'palavra.learning.enrollment-changed.v1' and data like ? and data like ?",
                "%" + run + "%" + actor.id() + "%",
                "%\"" + state + "\"%");
    }

    private static Actor learner(int number) {
        return Tokens.actor("learner " + number);
    }

    private static String refusal(org.junit.jupiter.api.function.Executable act) {
        return assertThrows(Refusal.class, act).code();
    }
}
