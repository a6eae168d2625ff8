package palavra.learning.pool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.PersistenceUnit;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import palavra.kernel.Actor;
import palavra.kernel.Refusal;
import palavra.kernel.test.RealParts;
import palavra.kernel.test.Tokens;
import palavra.learning.FakeContent;
import palavra.learning.LearningDoor;
import palavra.learning.Pupils;
import palavra.learning.TestClock;
import palavra.learning.World;
import palavra.learning.api.Answers;
import palavra.learning.api.ProblemView;
import palavra.learning.api.gradebook.DrawnPool;
import palavra.learning.api.gradebook.GivenScore;
import palavra.learning.api.gradebook.GradebookQuery;
import palavra.learning.api.gradebook.Reset;
import palavra.learning.api.sitting.SittingAnswers;
import palavra.learning.gradebook.GradebookDoor;
import palavra.learning.sitting.SittingsDoor;

/** Each learner is given three of ten questions: these are all there is for them, and they stay theirs. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PoolsTest {

    private static final Actor ANA = Tokens.actor("Ana");
    private static final Actor HELENA = Tokens.actor("Helena");

    @Inject
    LearningDoor door;

    @Inject
    GradebookDoor gradebook;

    @Inject
    SittingsDoor sittings;

    @Inject
    PooledRuns runs;

    @Inject
    FakeContent content;

    @Inject
    Pupils pupils;

    @Inject
    World world;

    @Inject
    TestClock clock;

    @Inject
    ObjectMapper json;

    @Inject
    @PersistenceUnit("learning")
    SessionFactory sessions;

    UUID run;

    @BeforeEach
    void enroll() {
        clock.set(TestClock.START);
        run = runs.pooled();
        door.enroll(ANA, run, world.english().id());
    }

    @Test
    void shouldGiveEachLearnerTheirOwnWhichStayTheSame() {
        var given = given(ANA);
        assertEquals(PooledRuns.GIVES, given.size());
        assertEquals(given, given(ANA));
        var seen = new HashSet<List<UUID>>();
        for (var i = 0; i < 20; i++) {
            var learner = Tokens.actor("Learner " + i);
            door.enroll(learner, run, world.english().id());
            seen.add(given(learner));
        }
        assertTrue(seen.size() > 5, seen.size() + " different ones");
    }

    @Test
    void shouldKnowNothingOfWhatALearnerIsNotGiven() throws Exception {
        var given = given(ANA);
        var bytes = json.writeValueAsString(door.unit(ANA, run, world.quiz()))
                + json.writeValueAsString(door.outline(ANA, run))
                + json.writeValueAsString(door.progress(ANA, run));
        for (var other : others(given)) {
            assertFalse(bytes.contains(other.toString()));
            var answers = new Answers("k", Map.of("q1", List.of("b")));
            refused(404, () -> door.problem(ANA, run, other));
            refused(404, () -> door.save(ANA, run, other, answers));
            refused(404, () -> door.submit(ANA, run, other, answers));
            refused(404, () -> door.hint(ANA, run, other));
            refused(404, () -> door.complete(ANA, run, other));
            refused(404, () -> gradebook.reset(HELENA, run, ANA.id(), new Reset(other, "Why")));
            var points = new GivenScore(other, BigDecimal.ONE, "Why");
            refused(404, () -> gradebook.give(HELENA, run, ANA.id(), points));
        }
        assertEquals(0, world.count("submission s join enrollment e on e.id = s.enrollment where e.run = ?", run));
    }

    @Test
    void shouldGradeByWhatWasGivenAndSayTheSameEverywhere() {
        var given = given(ANA);
        pupils.submit(ANA, run, given.getFirst(), "b");
        assertEquals(33, percentEverywhere());
        given.subList(1, 3).forEach(question -> pupils.submit(ANA, run, question, "b"));
        assertEquals(100, percentEverywhere());

        var quiz = door.progress(ANA, run).receipt().types().getFirst().items().getFirst();
        assertEquals(given, quiz.problems().stream().map(one -> one.problem()).toList());
        assertEquals(0, new BigDecimal(3).compareTo(quiz.possible()));
        var unit = door.outline(ANA, run).units().get(world.quiz());
        assertEquals(List.of(3, 3), List.of(unit.done(), unit.of()));
    }

    @Test
    void shouldShowTheTeamEverythingAndWhatALearnerWasGiven() {
        assertEquals(world.questions(), given(HELENA));
        var shown = gradebook.learner(HELENA, run, ANA.id()).drawn().getFirst();
        assertEquals(world.questions().size(), shown.of());
        assertEquals(
                given(ANA),
                shown.given().stream()
                        .map(DrawnPool.Given::place)
                        .map(place -> world.questions().get(place - 1))
                        .toList());
        assertEquals(shown, gradebook.mine(ANA, run).drawn().getFirst());
    }

    @Test
    void shouldKeepWhatWasGivenWhenThePoolChanges() {
        var given = given(ANA);
        pupils.submit(ANA, run, given.getFirst(), "b");
        pupils.submit(ANA, run, given.get(1), "b");
        var left = new ArrayList<>(world.questions());
        left.remove(given.get(1));
        runs.publish(run, left, PooledRuns.GIVES, null);

        var now = given(ANA);
        assertTrue(now.containsAll(List.of(given.getFirst(), given.get(2))));
        assertEquals(3, now.size());
        assertFalse(now.contains(given.get(1)));
        assertEquals(33, percentEverywhere());
        runs.publish(run, world.questions(), PooledRuns.GIVES, null);
        assertEquals(now, given(ANA));
        runs.publish(run, world.questions(), 5, null);
        assertTrue(given(ANA).containsAll(now));
        assertEquals(5, given(ANA).size());
        runs.publish(run, world.questions(), 1, null);
        assertEquals(5, given(ANA).size());
    }

    @Test
    void shouldStoreWhatWasDrawnOnceItIsSeenAndNothingElse() {
        door.outline(ANA, run);
        door.progress(ANA, run);
        door.unit(ANA, run, world.reading());
        assertEquals("", drawn());
        var given = given(ANA);
        var stored = drawn();
        assertTrue(given.stream().allMatch(one -> stored.contains(one.toString())), stored);
        pupils.submit(ANA, run, given.getFirst(), "b");
        assertEquals(stored, drawn());
    }

    @Test
    void shouldTakeOneStatementMoreAtFirstSightAndNoneLater() {
        var plain = world.run(null);
        door.enroll(ANA, plain, world.english().id());
        for (var more : List.of(1, 0, 0)) {
            var usual = statements(() -> door.unit(ANA, plain, world.quiz()));
            assertEquals(usual + more, statements(() -> door.unit(ANA, run, world.quiz())));
        }
    }

    @Test
    void shouldForeseeAPublicationByWhatEachLearnerIsGiven() {
        given(ANA).forEach(question -> pupils.submit(ANA, run, question, "b"));
        var next = world.republished(world.english());
        content.publish(runs.pooled(next, world.questions(), 4, null));
        var foreseen = door.foresee(HELENA, run, next.publication());
        assertEquals(List.of(1, 0), List.of(foreseen.lower(), foreseen.higher()));
        runs.publish(run, world.questions(), 4, null);
        assertEquals(75, percentEverywhere());
    }

    @Test
    void shouldAskAndMarkOnlyWhatWasGivenInAWholeQuiz() {
        run = runs.timed();
        door.enroll(ANA, run, world.english().id());
        var begun = sittings.begin(ANA, run, world.quizPart(), 1);
        var asked = begun.problems().stream().map(ProblemView::id).toList();
        assertEquals(3, begun.terms().questions());
        assertEquals(0, new BigDecimal(3).compareTo(begun.terms().possible()));
        assertEquals(3, asked.size());
        var all = world.questions().stream()
                .collect(Collectors.toMap(Function.identity(), id -> Map.of("q1", List.of("b"))));
        sittings.handIn(ANA, run, world.quizPart(), 1, new SittingAnswers(all));
        assertEquals(100, percentEverywhere());
        assertEquals(3, world.count("submission s join enrollment e on e.id = s.enrollment where e.run = ?", run));
        assertEquals(
                asked,
                sittings.of(ANA, run, world.quizPart()).problems().stream()
                        .map(ProblemView::id)
                        .toList());
    }

    @Test
    void shouldLetEachLearnerMeetAllOfThemInAnOrderOfTheirOwn() {
        run = runs.shuffled();
        var orders = new HashSet<List<UUID>>();
        for (var i = 0; i < 5; i++) {
            var learner = Tokens.actor("Reader " + i);
            door.enroll(learner, run, world.english().id());
            var met = given(learner);
            assertEquals(met, given(learner));
            assertEquals(new HashSet<>(world.questions()), new HashSet<>(met));
            orders.add(met);
        }
        assertEquals(5, orders.size());
        assertEquals(world.questions(), given(HELENA));
    }

    private int percentEverywhere() {
        var percent = door.progress(ANA, run).receipt().percent();
        var query = new GradebookQuery("", null, null, false, null, 50);
        var row = gradebook.learners(HELENA, run, query).rows().getFirst();
        assertEquals(percent, row.percent());
        assertEquals(percent, row.cells().getFirst().percent().intValue());
        assertEquals(percent, gradebook.learner(HELENA, run, ANA.id()).receipt().percent());
        assertEquals(percent, pupils.told(run, ANA));
        return percent;
    }

    private List<UUID> given(Actor who) {
        return door.unit(who, run, world.quiz()).problems().stream()
                .map(ProblemView::id)
                .toList();
    }

    private List<UUID> others(List<UUID> given) {
        return world.questions().stream().filter(one -> !given.contains(one)).toList();
    }

    private String drawn() {
        var text = world.text("select drawn from enrollment where run = ? and person = ?", run, ANA.id());
        return text == null ? "" : text;
    }

    private long statements(Runnable act) {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        var before = statistics.getPrepareStatementCount();
        act.run();
        return statistics.getPrepareStatementCount() - before;
    }

    private static void refused(int status, Runnable act) {
        assertEquals(status, assertThrows(Refusal.class, act::run).status());
    }
}
