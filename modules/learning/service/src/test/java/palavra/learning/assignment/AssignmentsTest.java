package palavra.learning.assignment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import palavra.content.api.assignment.Assignment;
import palavra.content.api.assignment.Assignment.Wanted;
import palavra.courses.api.RunChanged;
import palavra.kernel.Actor;
import palavra.kernel.Refusal;
import palavra.kernel.test.RealParts;
import palavra.kernel.test.Tokens;
import palavra.learning.LearningDoor;
import palavra.learning.TestClock;
import palavra.learning.Together;
import palavra.learning.World;
import palavra.learning.api.assignment.WorkState;
import palavra.learning.api.assignment.Writing;

/** Ana writes about her roof and hands it in. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AssignmentsTest {

    private static final Actor ANA = Tokens.actor("Ana");
    private static final Actor BEN = Tokens.actor("Ben");
    private static final Actor HELENA = Tokens.actor("Helena");
    private static final Duration GRACE = Duration.ofHours(1);

    @TempDir
    static Path folder;

    @Inject
    AssignmentsDoor door;

    @Inject
    GradingDeskDoor desk;

    @Inject
    LearningDoor learning;

    @Inject
    World world;

    @Inject
    TestClock clock;

    private RunChanged told;
    private UUID run;
    private UUID essay;

    @BeforeEach
    void start() {
        clock.set(TestClock.START);
    }

    private void open(Assignment asked) {
        told = world.assigned(asked);
        run = told.run();
        essay = world.asked(told, 0).id();
        learning.enroll(ANA, run, null);
        learning.enroll(BEN, run, null);
    }

    @Test
    void shouldKeepADraftThatOnlyItsWriterSees() {
        open(Tasks.essay(Wanted.REQUIRED, Wanted.NO));
        assertEquals(WorkState.NOT_STARTED, door.of(ANA, run, essay).state());
        var saved = door.save(ANA, run, essay, new Writing("", "Tiles.\r\nRed."));
        assertEquals(WorkState.DRAFT, saved.state());
        assertEquals("Tiles.\nRed.", door.of(ANA, run, essay).text());
        assertEquals("", door.of(BEN, run, essay).text());
        assertEquals(0, desk.queue(HELENA, run, null).waiting());
        assertFalse(learning.unit(ANA, run, world.essays()).done().contains(essay));
    }

    @Test
    void shouldHandInOnceHoweverOftenAndFastItIsSent() {
        open(Tasks.essay(Wanted.REQUIRED, Wanted.NO));
        var writing = new Writing("k1", "Tiles.");
        var views = Together.times(12, i -> door.handIn(ANA, run, essay, writing));
        assertTrue(views.stream().allMatch(view -> view.state() == WorkState.HANDED_IN));
        assertEquals(1, world.count("assignment_work where run = ? and times = 1", run));
        assertEquals("work-handed-in", refused(() -> door.handIn(ANA, run, essay, new Writing("k2", "No."))));
        assertEquals("work-handed-in", refused(() -> door.save(ANA, run, essay, new Writing("", "No."))));
        assertTrue(learning.unit(ANA, run, world.essays()).done().contains(essay));
        assertEquals(1, desk.queue(HELENA, run, null).waiting());
    }

    @Test
    void shouldAskForWhatIsNeededAndKeepNothingOfWhatWasRefused() {
        open(Tasks.essay(Wanted.OPTIONAL, Wanted.OPTIONAL));
        assertEquals("work-text-missing", refused(() -> door.handIn(ANA, run, essay, new Writing("k", " "))));
        open(Tasks.essay(Wanted.NO, Wanted.REQUIRED));
        assertEquals("work-file-missing", refused(() -> door.handIn(ANA, run, essay, new Writing("k", "x"))));
        assertEquals("", door.of(ANA, run, essay).text());
        open(Tasks.essay(Wanted.NO, Wanted.NO));
        assertEquals("work-elsewhere", refused(() -> door.handIn(ANA, run, essay, new Writing("k", ""))));
        assertTrue(door.in(ANA, run, world.essays()).getFirst().elsewhere());
    }

    @Test
    void shouldKeepFilesForTheirWriterAndForWhoGradesOnceTheyAreHandedIn() {
        open(Tasks.essay(Wanted.NO, Wanted.REQUIRED));
        var view = door.attach(ANA, run, essay, Tasks.file(folder, "../roof\u202e.PDF", "%PDF-1.7"));
        var file = view.files().getFirst();
        assertEquals("roof.PDF", file.name());
        assertArrayEquals("%PDF-1.7".getBytes(), door.file(ANA, run, file.id()).bytes());
        for (var other : List.of(BEN, HELENA)) {
            assertEquals("not-found", refused(() -> door.file(other, run, file.id())));
        }
        door.handIn(ANA, run, essay, new Writing("k", ""));
        assertNotNull(door.file(HELENA, run, file.id()));
        assertEquals("not-found", refused(() -> door.file(BEN, run, file.id())));
        var elsewhere = world.run(null);
        learning.enroll(ANA, elsewhere, null);
        assertEquals("not-found", refused(() -> door.file(ANA, elsewhere, file.id())));
        assertEquals("work-handed-in", refused(() -> door.detach(ANA, run, essay, file.id())));
    }

    @Test
    void shouldRefuseFilesThatAreTooManyTooLargeOrNotWhatTheySay() {
        open(Tasks.essay(Wanted.NO, Wanted.REQUIRED));
        for (var name : List.of("run.exe", "page.html", "roof.pdf.svg", "pdf", "roof.pdf")) {
            var sent = Tasks.file(folder, name, "<script>");
            assertEquals("work-file-type", refused(() -> door.attach(ANA, run, essay, sent)), name);
        }
        var large = Tasks.file(folder, "a.txt", "x".repeat((1 << 20) + 1));
        assertEquals("work-file-size", refused(() -> door.attach(ANA, run, essay, large)));
        var empty = Tasks.file(folder, "a.txt", "");
        assertEquals("work-file-size", refused(() -> door.attach(ANA, run, essay, empty)));
        var fine = Tasks.file(folder, "a.txt", "x");
        door.attach(ANA, run, essay, fine);
        door.attach(ANA, run, essay, fine);
        assertEquals("work-file-count", refused(() -> door.attach(ANA, run, essay, fine)));
        var first = door.of(ANA, run, essay).files().getFirst();
        assertEquals(1, door.detach(ANA, run, essay, first.id()).files().size());
    }

    @Test
    void shouldHandInToTheLastInstantOfTheGraceAndOnlySaveAfterIt() {
        open(Tasks.essay(Wanted.REQUIRED, Wanted.NO));
        var last = World.DUE.plus(GRACE);
        for (var at :
                List.of(World.DUE.minusMillis(1), World.DUE, World.DUE.plusMillis(1), last.minusMillis(1), last)) {
            var who = at.equals(last) ? ANA : Tokens.actor("In time at " + at);
            clock.set(TestClock.START);
            learning.enroll(who, run, null);
            clock.set(at);
            var inTime = door.handIn(who, run, essay, new Writing("k", "In time."));
            assertEquals(WorkState.HANDED_IN, inTime.state(), at::toString);
        }
        clock.set(last.plusMillis(1));
        var late = door.handIn(BEN, run, essay, new Writing("k", "Too late."));
        assertEquals(WorkState.DRAFT, late.state());
        assertEquals("deadline", late.closed());
        assertEquals("Too late.", door.of(BEN, run, essay).text());
        assertEquals("work-being-graded", refused(() -> door.takeBack(ANA, run, essay)));
    }

    @Test
    void shouldGiveWorkBackWhileNobodyLooksAtIt() {
        open(Tasks.essay(Wanted.REQUIRED, Wanted.NO));
        assertTrue(door.handIn(ANA, run, essay, new Writing("k1", "One.")).retractable());
        assertEquals(WorkState.DRAFT, door.takeBack(ANA, run, essay).state());
        assertEquals(0, desk.queue(HELENA, run, null).waiting());
        door.handIn(ANA, run, essay, new Writing("k2", "Two."));
        var work = desk.next(HELENA, run).orElseThrow();
        assertFalse(door.of(ANA, run, essay).retractable());
        assertEquals("work-being-graded", refused(() -> door.takeBack(ANA, run, essay)));
        desk.release(HELENA, run, work);
        door.takeBack(ANA, run, essay);
        assertEquals("", desk.work(HELENA, run, work).text());
        assertNull(desk.work(HELENA, run, work).handedAt());
    }

    @Test
    void shouldTakeNothingFromTheTeamNorInAnArchivedRunNorFromStrangers() {
        open(Tasks.essay(Wanted.REQUIRED, Wanted.NO));
        assertEquals("team", door.of(HELENA, run, essay).closed());
        assertEquals("team-only-looks", refused(() -> door.save(HELENA, run, essay, new Writing("", "x"))));
        assertEquals("not-found", refused(() -> door.of(Tokens.actor("Zoe"), run, essay)));
        world.change(world.archived(told));
        assertEquals("archived", door.of(ANA, run, essay).closed());
        assertEquals("run-is-archived", refused(() -> door.handIn(ANA, run, essay, new Writing("k", "x"))));
    }

    private static String refused(Executable act) {
        return assertThrows(Refusal.class, act).code();
    }
}
