package palavra.learning.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import palavra.courses.api.RunChanged;
import palavra.courses.api.RunDate;
import palavra.courses.api.RunState;
import palavra.kernel.Actor;
import palavra.kernel.Ids;
import palavra.kernel.Refusal;
import palavra.kernel.test.RealParts;
import palavra.kernel.test.Tokens;
import palavra.learning.LearningDoor;
import palavra.learning.Pupils;
import palavra.learning.TestClock;
import palavra.learning.World;
import palavra.learning.api.DueDate.Rule;
import palavra.learning.api.dates.Extension;

/** Where learners set their own pace, dates may be counted from each one's beginning, and anew when they were missed. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SoftDatesTest {

    private static final Actor ANA = Tokens.actor("Ana");
    private static final Actor HELENA = Tokens.actor("Helena");
    private static final Duration GRACE = Duration.ofHours(1);

    /** The run started seven days before the clock, and its quiz is due a day after it. */
    private static final Duration TO_QUIZ = Duration.ofDays(8);

    private static final Duration TO_READ = Duration.ofDays(9);

    @Inject
    DatesDoor dates;

    @Inject
    LearningDoor door;

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
        run = world.change(world.counting(plain()));
        door.enroll(ANA, run, world.english().id());
    }

    @Test
    void shouldCountFromTheLaterOfTheStartAndTheEnrollment() {
        var due = dates.mine(ANA, run).parts().getLast().due();
        assertEquals(TestClock.START.plus(TO_QUIZ), due.at());
        assertEquals(Rule.RELATIVE, due.rule());
        var early = world.change(starting(TestClock.START.plus(Duration.ofDays(2))));
        door.enroll(ANA, early, world.english().id());
        clock.forward(Duration.ofDays(30));
        assertTrue(dates.mine(ANA, early).parts().stream()
                .allMatch(part -> part.due().at().isBefore(TestClock.START.plus(TO_READ))));
        assertEquals("no-date-there", refusal(() -> extend(early)), "the quiz was due when this run started");
    }

    @Test
    void shouldHaveNoDatesWhereNobodySaidThatTheyAreCounted() {
        var free = world.change(world.ownPace(plain()));
        door.enroll(ANA, free, world.english().id());
        assertTrue(door.outline(ANA, free).due().isEmpty());
        assertTrue(dates.mine(ANA, free).parts().isEmpty());
    }

    @Test
    void shouldOfferNewDatesAfterTwoMissedOnesAsOftenAsNeededAndLoseNothing() {
        pupils.submit(ANA, run, world.questions().getFirst(), "b");
        assertEquals("no-dates-missed", refusal(() -> dates.reset(ANA, run)));
        for (var time = 0; time < 3; time++) {
            clock.forward(TO_QUIZ.plusMillis(1));
            assertFalse(door.outline(ANA, run).offersReset(), "one was missed, another is ahead");
            clock.forward(Duration.ofDays(1));
            assertTrue(door.outline(ANA, run).offersReset());
            var anew = dates.reset(ANA, run);
            assertFalse(anew.offersReset());
            var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
            assertEquals(now.plus(TO_QUIZ), anew.parts().getLast().due().at());
            assertEquals(10, door.progress(ANA, run).receipt().percent());
        }
        assertEquals(1, pupils.submit(ANA, run, world.questions().get(1), "b").attemptsUsed());
        assertEquals(20, door.progress(ANA, run).receipt().percent());
    }

    @Test
    void shouldNotScoreAfterACountedDateButGiveNoAnswerAwayByIt() {
        var question = world.questions().getFirst();
        clock.forward(TO_QUIZ.plus(GRACE));
        assertEquals(1, pupils.submit(ANA, run, question, "a").attemptsUsed());
        clock.forward(Duration.ofMillis(1));
        var late = pupils.submit(ANA, run, question, "b");
        assertEquals("deadline", late.closed());
        assertEquals(1, late.attemptsUsed());
        assertNull(late.explanation(), "it could be answered again by the key after new dates");
        assertTrue(late.questions().stream().allMatch(one -> one.answer() == null));
    }

    @Test
    void shouldPutAnExtensionAboveACountedDate() {
        extend(run);
        var due = door.outline(ANA, run).due().get(world.quizPart());
        assertEquals(Rule.EXTENSION, due.rule());
        assertEquals(TestClock.START.plus(Duration.ofDays(20)), due.at());
    }

    private RunChanged plain() {
        var running = world.running(Ids.next(), RunState.RUNNING, null, world.policy("0.6"), world.english());
        return world.dated(running, new RunDate(world.readPart(), null, TestClock.START.plus(Duration.ofDays(2))));
    }

    private RunChanged starting(Instant start) {
        return world.starting(world.counting(plain()), start);
    }

    private void extend(UUID where) {
        var later = TestClock.START.plus(Duration.ofDays(20));
        dates.extend(HELENA, where, ANA.id(), new Extension(world.quizPart(), later, "She was ill."));
    }

    private static String refusal(Runnable act) {
        return assertThrows(Refusal.class, act::run).code();
    }
}
