package palavra.learning.peer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import palavra.kernel.Actor;
import palavra.kernel.test.RealParts;
import palavra.kernel.test.Tokens;
import palavra.learning.LearningDoor;
import palavra.learning.TestClock;
import palavra.learning.World;
import palavra.learning.api.assignment.WorkQueue;
import palavra.learning.api.assignment.WorkState;
import palavra.learning.api.peer.Report;
import palavra.learning.assignment.GradingDeskDoor;

/** Whatever learners do and leave undone, and in whatever order: nobody waits for ever. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class NeverStrandedTest {

    private static final Actor HELENA = Tokens.actor("Helena");

    @Inject
    Circle circle;

    @Inject
    PeerReviewsDoor door;

    @Inject
    GradingDeskDoor desk;

    @Inject
    LearningDoor learning;

    @Inject
    Stranded stranded;

    @Inject
    World world;

    @Inject
    TestClock clock;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24})
    void shouldEndWithAGradeOrInTheQueueOfTheTeam(long seed) {
        var random = new Random(seed);
        clock.set(TestClock.START);
        circle.open(random.nextInt(4), 1 + random.nextInt(3), 1 + random.nextInt(5));
        var inside = new ArrayList<Actor>();
        var left = new HashSet<Actor>();
        for (var step = 0; step < 60; step++) {
            step(random, inside, left);
        }
        clock.forward(Duration.ofDays(30));
        stranded.sweep();
        inside.removeAll(left);
        everybodyIsServed(seed, inside);
        nobodyIsAskedWrongly();
    }

    private void step(Random random, List<Actor> inside, Set<Actor> left) {
        var act = random.nextInt(10);
        if (act < 2 && !clock.instant().isAfter(World.DUE) || inside.isEmpty()) {
            if (!clock.instant().isAfter(World.DUE)) {
                inside.add(circle.handsIn("Pupil " + inside.size(), random.nextBoolean()));
            }
            return;
        }
        var who = inside.get(random.nextInt(inside.size()));
        if (left.contains(who)) {
            return;
        }
        if (act == 9) {
            clock.forward(Duration.ofHours(1 + random.nextInt(20)));
            stranded.sweep();
        } else if (act == 8 && random.nextInt(3) == 0) {
            learning.withdraw(who, circle.run);
            left.add(who);
        } else {
            var inHand = circle.asks(who);
            if (inHand != null && act == 7) {
                door.report(who, circle.run, circle.essay, inHand.review(), new Report("Odd."));
            } else if (inHand != null && act > 3) {
                var rating = Circle.rating(String.valueOf(random.nextInt(7)), "Well said.");
                door.send(who, circle.run, circle.essay, inHand.review(), rating);
            }
        }
    }

    private void everybodyIsServed(long seed, List<Actor> inside) {
        var queued = desk.queue(HELENA, circle.run, null).lines().stream()
                .map(WorkQueue.Line::person)
                .collect(Collectors.toSet());
        for (var one : inside) {
            var state = circle.state(one);
            var isServed = state == WorkState.GRADED || queued.contains(one.id());
            assertTrue(isServed, "seed " + seed + ": " + one.name() + " is " + state);
        }
        for (UUID person : queued) {
            assertTrue(inside.stream().anyMatch(one -> one.id().equals(person)), "seed " + seed);
        }
    }

    private void nobodyIsAskedWrongly() {
        var ofRun = "peer_review r join assignment_work w on w.id = r.work where w.run = ?";
        assertEquals(0, world.count(ofRun + " and r.reviewer = w.enrollment", circle.run), "own work");
        assertEquals(
                0,
                world.count(
                        "(select 1 from " + ofRun + " group by r.work, r.reviewer having count(*) > 1) twice",
                        circle.run),
                "the same twice");
        assertEquals(
                0,
                world.count(
                        "assignment_work w where w.run = ? and w.reviews <> (select count(*) from peer_review r"
                                + " where r.work = w.id and r.times = w.times and r.sent_at is not null)",
                        circle.run),
                "counts");
    }
}
