package palavra.learning.peer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import palavra.kernel.Refusal;
import palavra.kernel.test.RealParts;
import palavra.learning.TestClock;
import palavra.learning.Together;
import palavra.learning.World;
import palavra.learning.api.assignment.WorkState;

/** What the database decides when many come at once. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PeerRacesTest {

    @Inject
    Circle circle;

    @Inject
    PeerReviewsDoor door;

    @Inject
    World world;

    @Inject
    TestClock clock;

    @BeforeEach
    void start() {
        clock.set(TestClock.START);
    }

    @RepeatedTest(5)
    void shouldGiveTheLastTurnOfAWorkToOneReviewerOnly() {
        circle.open(1, 1, 7);
        var learners = IntStream.range(0, 13)
                .mapToObj(i -> circle.handsIn("Pupil " + i))
                .toList();
        var given = Together.times(12, i -> circle.asks(learners.get(i)).text());
        assertEquals(12, new HashSet<>(given).size(), given.toString());
        assertEquals(0, world.count("assignment_work where run = ? and served > 1", circle.run));
    }

    @RepeatedTest(5)
    void shouldGiveOneWorkToWhoAsksTwentyTimesAtOnce() {
        circle.open(3, 3, 7);
        IntStream.range(0, 5).forEach(i -> circle.handsIn("Pupil " + i));
        var ana = circle.handsIn("Ana");
        var given = Together.times(20, i -> circle.asks(ana).review());
        assertEquals(1, new HashSet<>(given).size());
        assertEquals(1, world.count("peer_review where assignment = ?", circle.essay));
    }

    @RepeatedTest(5)
    void shouldTakeAReviewOnceHoweverOftenItIsSentAndTellOtherWordsThatTheyAreNotTaken() {
        circle.open(1, 2, 7);
        circle.handsIn("Ana");
        var ben = circle.handsIn("Ben");
        var review = circle.asks(ben).review();
        var answers = Together.times(20, i -> {
            try {
                door.send(ben, circle.run, circle.essay, review, Circle.rating("3", i % 2 == 0 ? "One." : "Two."));
                return "taken";
            } catch (Refusal refusal) {
                return refusal.code();
            }
        });
        assertEquals(10, answers.stream().filter("taken"::equals).count(), answers.toString());
        assertEquals(10, answers.stream().filter("review-sent"::equals).count(), answers.toString());
        assertEquals(1, world.count("assignment_work where run = ? and reviews = 1", circle.run));
        assertEquals(0, world.count("assignment_work where run = ? and reviews > 1", circle.run));
    }

    @RepeatedTest(10)
    void shouldLetThoseWhoReviewEachOtherSendAtTheSameMoment() {
        circle.open(1, 1, 7);
        var both = java.util.List.of(circle.handsIn("Ana"), circle.handsIn("Ben"));
        var reviews = both.stream().map(one -> circle.asks(one).review()).toList();
        Together.times(
                2, i -> door.send(both.get(i), circle.run, circle.essay, reviews.get(i), Circle.rating("3", "Yes.")));
        assertTrue(both.stream().allMatch(one -> circle.state(one) == WorkState.GRADED));
        assertEquals(
                2,
                world.count("assignment_mark m join assignment_work w on w.id = m.work where w.run = ?", circle.run));
    }

    @Inject
    Stranded stranded;

    /** The sweep and the last review come at once: one grade, made of what was there. */
    @RepeatedTest(5)
    void shouldGradeOnceWhereTheSweepAndAReviewMeet() {
        circle.open(0, 2, 7);
        var ana = circle.handsIn("Ana");
        var ben = circle.handsIn("Ben");
        var caio = circle.handsIn("Caio");
        circle.reviews(ben, "3");
        var last = circle.asks(caio);
        clock.set(World.DUE.plusSeconds(8 * 86_400));
        Together.times(3, i -> {
            if (i == 0) {
                door.send(caio, circle.run, circle.essay, last.review(), Circle.rating("3", "Yes."));
            } else {
                stranded.sweep();
            }
            return i;
        });
        assertEquals(WorkState.GRADED, circle.state(ana));
        assertEquals(
                0,
                world.count(
                        "(select work from assignment_mark m join assignment_work w on w.id = m.work where w.run = ?"
                                + " group by work having count(*) > 1) twice",
                        circle.run));
    }
}
