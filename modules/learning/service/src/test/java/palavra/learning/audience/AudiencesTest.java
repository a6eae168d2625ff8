package palavra.learning.audience;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.hibernate.orm.PersistenceUnit;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import palavra.courses.api.CohortDate;
import palavra.courses.api.RunChanged;
import palavra.courses.api.RunState;
import palavra.kernel.Actor;
import palavra.kernel.Ids;
import palavra.kernel.Refusal;
import palavra.kernel.test.RealParts;
import palavra.kernel.test.Tokens;
import palavra.learning.LearningDoor;
import palavra.learning.TestClock;
import palavra.learning.Together;
import palavra.learning.World;
import palavra.learning.api.Answers;
import palavra.learning.api.audience.Audiences;
import palavra.learning.api.audience.Loss;
import palavra.learning.api.audience.Part;
import palavra.learning.api.gate.UnitGate;
import palavra.learning.api.gradebook.Gradebook;
import palavra.learning.api.gradebook.GradebookQuery;
import palavra.learning.api.roster.Roster;
import palavra.learning.api.roster.RosterQuery;
import palavra.learning.api.roster.Sorting;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AudiencesTest {

    private static final Actor HELENA = Tokens.actor("Helena");
    private static final Actor ANA = Tokens.actor("Ana");
    private static final Actor BEN = Tokens.actor("Ben");
    private static final GradebookQuery ALL = new GradebookQuery("", null, null, false, null, 50);

    @Inject
    LearningDoor door;

    @Inject
    Roster roster;

    @Inject
    Audiences audiences;

    @Inject
    UnitGate gate;

    @Inject
    Gradebook gradebook;

    @Inject
    World world;

    @Inject
    TestClock clock;

    @Inject
    @PersistenceUnit("learning")
    SessionFactory sessions;

    RunChanged told;
    UUID run;
    UUID north;

    /** Ana is in the cohort in the north, Ben in none. */
    @BeforeEach
    void open() {
        clock.set(TestClock.START);
        told = world.running(Ids.next(), RunState.RUNNING, null, world.policy("0.6"), world.english());
        run = world.change(told);
        north = roster.found(HELENA, run, "North", null).id();
        door.enroll(ANA, run, null);
        door.enroll(BEN, run, null);
        roster.move(HELENA, run, enrollment("Ana"), north);
    }

    @Test
    void shouldNotBeThereForWhoIsInNoneOfItsCohorts() {
        var units = door.outline(BEN, run).units().size();
        audiences.reserve(HELENA, run, world.quizPart(), Set.of(north));
        var question = world.questions().getFirst();
        assertEquals(units - 1, door.outline(BEN, run).units().size());
        assertFalse(door.outline(BEN, run).units().containsKey(world.quiz()));
        assertFalse(door.outline(BEN, run).due().containsKey(world.quizPart()));
        assertEquals(units - 1, door.progress(BEN, run).units().of());
        assertEquals(List.of(), door.progress(BEN, run).receipt().types());
        assertEquals(404, status(() -> door.unit(BEN, run, world.quiz())));
        assertEquals(404, status(() -> door.problem(BEN, run, question)));
        assertEquals(404, status(() -> door.submit(BEN, run, question, right("k"))));
        assertEquals(Set.of(world.quizPart()), door.membership(run, BEN.id()).hidden());
        assertEquals(Set.of(world.quiz()), door.membership(run, BEN.id()).closed());
        assertEquals(Set.of(), door.membership(run, ANA.id()).closed());
        assertEquals(Set.of(BEN.id()), gate.closedTo(run, world.quiz(), Set.of(ANA.id(), BEN.id(), HELENA.id())));
        for (var sees : List.of(ANA, HELENA)) {
            assertEquals(units, door.outline(sees, run).units().size());
            assertEquals(10, door.unit(sees, run, world.quiz()).problems().size());
        }
        assertEquals(Set.of(), door.membership(run, ANA.id()).hidden());
        audiences.reserve(HELENA, run, world.quizPart(), Set.of());
        door.unit(BEN, run, world.quiz());
    }

    @Test
    void shouldKeepWorkAndSayBeforehandWhatWouldNotBeThereAnyMore() {
        answers(ANA);
        answers(BEN);
        var percent = door.progress(BEN, run).receipt().percent();
        audiences.reserve(HELENA, run, world.quizPart(), Set.of(north));
        assertNull(door.progress(BEN, run).receipt().percent());
        assertEquals(percent, door.progress(ANA, run).receipt().percent());
        var rows = gradebook.learners(HELENA, run, ALL).rows();
        assertNull(rows.getLast().percent());
        assertNull(rows.getLast().cells().getFirst());
        assertEquals(1, world.count("grade_act where run = ? and kind = 'AUDIENCE'", run));
        var losses = audiences.losses(HELENA, run, Set.of(enrollment("Ana"), enrollment("Ben")), null);
        assertEquals(List.of(new Loss("Quiz one", null, 1, 1)), losses);
        roster.move(HELENA, run, enrollment("Ana"), null);
        assertNull(door.progress(ANA, run).receipt().percent());
        assertEquals(List.of(), audiences.losses(HELENA, run, Set.of(enrollment("Ben")), north));
        roster.move(HELENA, run, enrollment("Ben"), north);
        assertEquals(percent, door.progress(BEN, run).receipt().percent());
        assertEquals(
                percent, gradebook.learners(HELENA, run, ALL).rows().getLast().percent());
        assertEquals(1, world.count("enrollment where run = ? and percent = ?", run, percent));
    }

    @Test
    void shouldGradeWhoComesToACohortByThemselvesByWhatIsThereForIt() {
        answers(BEN);
        var percent = door.progress(BEN, run).receipt().percent();
        audiences.reserve(HELENA, run, world.quizPart(), Set.of(north));
        assertEquals(0, world.count("enrollment where run = ? and percent is not null", run));
        roster.sort(HELENA, run, Sorting.BALANCED);
        assertEquals(percent, door.progress(BEN, run).receipt().percent());
        assertEquals(1, world.count("enrollment where run = ? and percent = ?", run, percent));
    }

    @Test
    void shouldSayWhyItIsRefused() {
        var quiz = world.quizPart();
        assertEquals("cohort-unknown", code(() -> audiences.reserve(HELENA, run, quiz, Set.of(Ids.next()))));
        assertEquals(404, status(() -> audiences.reserve(HELENA, run, Ids.next(), Set.of(north))));
        assertEquals(404, status(() -> audiences.reserve(ANA, run, quiz, Set.of(north))));
        assertEquals(404, status(() -> audiences.parts(ANA, run)));
        assertEquals(404, status(() -> audiences.losses(ANA, run, Set.of(), north)));
        audiences.reserve(HELENA, run, quiz, Set.of(north));
        assertEquals(Set.of(north), part(quiz).cohorts());
        assertEquals("cohort-has-parts", code(() -> roster.dissolve(HELENA, run, north)));
        world.change(world.archived(told));
        assertEquals("archived-stays", code(() -> audiences.reserve(HELENA, run, quiz, Set.of())));
    }

    @Test
    void shouldComeAlongWithTheCohortsOfARelaunch() {
        audiences.reserve(HELENA, run, world.quizPart(), Set.of(north));
        var again = world.running(Ids.next(), RunState.RUNNING, null, world.policy("0.6"), world.english());
        world.change(world.cohortsFrom(again, run));
        var parts = audiences.parts(HELENA, again.run());
        var carried = CohortDate.carried(north, again.run());
        assertTrue(parts.stream()
                .anyMatch(one ->
                        one.id().equals(world.quizPart()) && one.cohorts().equals(Set.of(carried))));
        door.enroll(BEN, again.run(), null);
        assertEquals(404, status(() -> door.unit(BEN, again.run(), world.quiz())));
    }

    /** Ana is moved, looks and answers, and the part becomes another's, all in the same instant: the number kept is that of the page. */
    @Test
    void shouldAgreeWhateverComesFirst() {
        answers(ANA);
        var ana = enrollment("Ana");
        for (var round = 0; round < 6; round++) {
            var leaves = round % 2 == 0;
            var question = world.questions().get(1 + round);
            Together.times(8, deed -> {
                switch (deed % 4) {
                    case 0 -> audiences.reserve(HELENA, run, world.quizPart(), leaves ? Set.of(north) : Set.of());
                    case 1 -> roster.move(HELENA, run, ana, leaves ? null : north);
                    case 2 -> answersOrIsRefused(question, "k" + deed);
                    default -> door.outline(ANA, run);
                }
                return deed;
            });
            var shown = door.progress(ANA, run).receipt().percent();
            assertEquals(
                    shown,
                    gradebook.learners(HELENA, run, ALL).rows().getFirst().percent());
            assertEquals(shown, door.outline(ANA, run).percent());
        }
    }

    @Test
    void shouldCostAnOutlineNoStatementMore() {
        door.outline(BEN, run);
        var before = statements(() -> door.outline(BEN, run));
        audiences.reserve(HELENA, run, world.readPart(), Set.of(north));
        door.outline(BEN, run);
        assertEquals(before, statements(() -> door.outline(BEN, run)));
    }

    private long statements(Runnable deed) {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        var before = statistics.getPrepareStatementCount();
        deed.run();
        return statistics.getPrepareStatementCount() - before;
    }

    private void answers(Actor learner) {
        door.unit(learner, run, world.quiz());
        door.submit(learner, run, world.questions().getFirst(), right("first"));
    }

    private void answersOrIsRefused(UUID question, String key) {
        try {
            door.submit(ANA, run, question, right(key));
        } catch (Refusal notThere) {
            assertTrue(Set.of(404, 409).contains(notThere.status()), notThere.code());
        }
    }

    private static Answers right(String key) {
        return new Answers(key, Map.of("q1", List.of("b")));
    }

    private Part part(UUID id) {
        return audiences.parts(HELENA, run).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private UUID enrollment(String name) {
        return roster.people(HELENA, run, new RosterQuery(name, null, null, null))
                .items()
                .getFirst()
                .enrollment();
    }

    private static int status(Runnable deed) {
        return assertThrows(Refusal.class, deed::run).status();
    }

    private static String code(Runnable deed) {
        return assertThrows(Refusal.class, deed::run).code();
    }
}
