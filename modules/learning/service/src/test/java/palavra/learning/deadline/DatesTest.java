package palavra.learning.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import palavra.courses.api.CohortDate;
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
import palavra.learning.api.DueDate;
import palavra.learning.api.DueDate.Rule;
import palavra.learning.api.calendar.Calendars;
import palavra.learning.api.dates.Extension;
import palavra.learning.api.dates.ExtraTime;
import palavra.learning.api.dates.MoreTime;
import palavra.learning.api.gradebook.GradeAct.Kind;
import palavra.learning.api.gradebook.Reset;
import palavra.learning.gradebook.GradebookDoor;
import palavra.learning.roster.RosterDoor;

/** Each learner's dates come from the first rule that says anything, everywhere, to the millisecond. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DatesTest {

    private static final Actor ANA = Tokens.actor("Dalia, who has dates of her own");
    private static final Actor BEN = Tokens.actor("Ben");
    private static final Actor HELENA = Tokens.actor("Helena");
    private static final Duration GRACE = Duration.ofHours(1);
    private static final Instant LATER = World.DUE.plus(Duration.ofDays(5));

    @Inject
    DatesDoor dates;

    @Inject
    LearningDoor door;

    @Inject
    GradebookDoor gradebook;

    @Inject
    RosterDoor roster;

    @Inject
    Calendars calendars;

    @Inject
    Pupils pupils;

    @Inject
    World world;

    @Inject
    TestClock clock;

    private RunChanged told;
    private UUID run;

    @BeforeEach
    void start() {
        clock.set(TestClock.START);
        told = world.running(Ids.next(), RunState.RUNNING, null, world.policy("0.6"), world.english());
        run = world.change(told);
        door.enroll(ANA, run, world.english().id());
        door.enroll(BEN, run, world.english().id());
    }

    @Test
    void shouldFollowTheFirstRuleThatSaysAnythingOnEveryPage() {
        assertDue(World.DUE, Rule.COURSE);
        told = world.dated(told, new RunDate(world.quizPart(), null, World.DUE.plusSeconds(1)));
        world.change(told);
        assertDue(World.DUE.plusSeconds(1), Rule.RUN);
        inCohort(World.DUE.plusSeconds(2));
        assertDue(World.DUE.plusSeconds(2), Rule.COHORT);
        extend(ANA, LATER);
        assertDue(LATER, Rule.EXTENSION);
        assertEquals(
                Rule.RUN,
                door.outline(BEN, run).due().get(world.quizPart()).rule(),
                "what was given to one learner is theirs alone");
        dates.takeBack(HELENA, run, ANA.id(), world.quizPart(), "A mistake.");
        assertDue(World.DUE.plusSeconds(2), Rule.COHORT);
    }

    @Test
    void shouldScoreToTheMillisecondUpToTheEndOfTheGraceOfTheDateThatHolds() {
        assertScoredUpTo(World.DUE.plus(GRACE));
        clock.set(TestClock.START);
        inCohort(World.DUE.plus(Duration.ofDays(2)));
        assertScoredUpTo(World.DUE.plus(Duration.ofDays(2)).plus(GRACE));
        extend(ANA, LATER);
        assertScoredUpTo(LATER.plus(GRACE));
    }

    @Test
    void shouldDecideByTheDateThatHoldsWhenTheAnswerArrivesWhicheverWayItMovedMeanwhile() {
        var question = world.questions().getFirst();
        clock.set(World.DUE.plus(Duration.ofDays(1)));
        assertEquals(0, pupils.submit(ANA, run, question, "b").attemptsUsed());
        extend(ANA, LATER);
        assertEquals(1, pupils.submit(ANA, run, question, "a").attemptsUsed());
        dates.takeBack(HELENA, run, ANA.id(), world.quizPart(), "A mistake.");
        assertEquals(1, pupils.submit(ANA, run, question, "b").attemptsUsed());
        world.change(world.dated(told, new RunDate(world.quizPart(), null, null)));
        assertEquals(2, pupils.submit(ANA, run, question, "b").attemptsUsed());
    }

    @Test
    void shouldWriteDownWhoGaveWhatAndWhyInLinesTheLearnerReads() {
        extend(ANA, LATER);
        extend(ANA, LATER);
        clock.forward(Duration.ofSeconds(1));
        dates.allow(HELENA, run, ANA.id(), new MoreTime(new ExtraTime(25, 10), "She reads slowly."));
        clock.forward(Duration.ofSeconds(1));
        dates.takeBack(HELENA, run, ANA.id(), world.quizPart(), "A mistake.");
        var acts = gradebook.mine(ANA, run).acts();
        assertEquals(
                List.of(Kind.EXTENSION_TAKEN_BACK, Kind.EXTRA_TIME, Kind.EXTENSION),
                acts.stream().map(act -> act.kind()).toList());
        assertEquals("+25 % +10 min", acts.get(1).becomes());
        assertEquals(World.DUE, acts.getLast().dateWas());
        assertEquals(LATER, acts.getLast().dateBecame());
        assertEquals("Helena", acts.getLast().name());
        assertEquals(Duration.ofMinutes(85), dates.mine(ANA, run).extraTime().on(Duration.ofMinutes(60)));
        assertEquals(Duration.ofMinutes(60), dates.mine(BEN, run).extraTime().on(Duration.ofMinutes(60)));
    }

    @Test
    void shouldRefuseWhatNobodyMayGive() {
        assertEquals("reason-missing", refusal(() -> give(HELENA, LATER, " ")));
        assertEquals("date-missing", refusal(() -> give(HELENA, null, "Ill.")));
        assertEquals("extension-not-later", refusal(() -> give(HELENA, World.DUE, "Ill.")));
        assertEquals(
                "no-date-there",
                refusal(() -> dates.extend(HELENA, run, ANA.id(), new Extension(world.readPart(), LATER, "Ill."))));
        assertEquals(
                "not-found",
                refusal(() -> dates.extend(HELENA, run, ANA.id(), new Extension(Ids.next(), LATER, "Ill."))));
        assertEquals("not-found", refusal(() -> give(BEN, LATER, "Ill.")));
        assertEquals("not-found", refusal(() -> dates.learner(BEN, run, ANA.id())));
        assertEquals("not-found", refusal(() -> dates.learner(HELENA, run, Ids.next())));
        assertEquals("not-found", refusal(() -> dates.mine(HELENA, run)));
        for (var wrong : List.of(new ExtraTime(-1, 0), new ExtraTime(0, 601), new ExtraTime(401, 0))) {
            assertEquals(
                    "extra-time-out-of-range",
                    refusal(() -> dates.allow(HELENA, run, ANA.id(), new MoreTime(wrong, "Ill."))));
        }
        world.change(world.archived(told));
        assertEquals("archived-stays", refusal(() -> give(HELENA, LATER, "Ill.")));
    }

    private void assertDue(Instant at, Rule rule) {
        var due = new DueDate(at, rule);
        assertEquals(due, door.outline(ANA, run).due().get(world.quizPart()));
        assertEquals(due, door.unit(ANA, run, world.quiz()).due());
        assertEquals(due, dates.mine(ANA, run).parts().getFirst().due());
        assertTrue(door.mine(ANA).due().stream()
                .anyMatch(item -> item.run().equals(run) && item.due().equals(due)));
        var entry = calendars.entries(calendars.open(ANA).secret()).stream()
                .filter(one -> one.run().equals(run) && world.quizPart().equals(one.block()))
                .findFirst()
                .orElseThrow();
        assertEquals(due, new DueDate(entry.at(), entry.rule()));
    }

    /** The first question of the quiz that was not answered, at each of these times. */
    private void assertScoredUpTo(Instant limit) {
        var due = limit.minus(GRACE);
        for (var early : List.of(due.minusMillis(1), due, due.plusMillis(1), limit.minusMillis(1), limit)) {
            clock.set(early);
            assertEquals(1, pupils.submit(ANA, run, next(), "b").attemptsUsed(), early::toString);
        }
        clock.set(limit.plusMillis(1));
        var late = pupils.submit(ANA, run, next(), "b");
        assertEquals(0, late.attemptsUsed());
        assertTrue(late.saved());
        assertEquals("deadline", late.closed());
    }

    private UUID next() {
        return world.questions().stream()
                .filter(one -> door.problem(ANA, run, one).attemptsUsed() == 0)
                .findFirst()
                .orElseGet(this::again);
    }

    /** All were answered: they may be answered anew. */
    private UUID again() {
        world.questions().forEach(one -> gradebook.reset(HELENA, run, ANA.id(), new Reset(one, "Once more.")));
        return world.questions().getFirst();
    }

    private void inCohort(Instant due) {
        var north = roster.found(HELENA, run, "North", null);
        world.change(world.dated(told, new CohortDate(north.id(), world.quizPart(), null, due)));
        var ana = UUID.fromString(
                world.text("select id::text from enrollment where run = ? and person = ?", run, ANA.id()));
        roster.move(HELENA, run, ana, north.id());
    }

    private void extend(Actor learner, Instant due) {
        dates.extend(HELENA, run, learner.id(), new Extension(world.quizPart(), due, "She was ill."));
    }

    private void give(Actor by, Instant due, String reason) {
        dates.extend(by, run, ANA.id(), new Extension(world.quizPart(), due, reason));
    }

    private static String refusal(Runnable act) {
        var refusal = assertThrows(Refusal.class, act::run);
        assertFalse(refusal.code().isEmpty());
        return refusal.code();
    }
}
