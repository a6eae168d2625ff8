package palavra.learning.concern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import palavra.content.api.assignment.Assignment.Wanted;
import palavra.courses.api.CohortDate;
import palavra.courses.api.RunState;
import palavra.kernel.Actor;
import palavra.kernel.Ids;
import palavra.kernel.Refusal;
import palavra.kernel.Role;
import palavra.kernel.test.RealParts;
import palavra.kernel.test.Tokens;
import palavra.learning.LearningDoor;
import palavra.learning.Pupils;
import palavra.learning.TestClock;
import palavra.learning.World;
import palavra.learning.api.Answers;
import palavra.learning.api.Queued;
import palavra.learning.api.assignment.Assignments;
import palavra.learning.api.assignment.Writing;
import palavra.learning.api.dates.Dates;
import palavra.learning.api.dates.Extension;
import palavra.learning.api.gradebook.GivenScore;
import palavra.learning.api.gradebook.Gradebook;
import palavra.learning.api.gradebook.Reset;
import palavra.learning.api.insight.Concern;
import palavra.learning.api.insight.ConcernPage;
import palavra.learning.api.insight.ConcernPage.Reason;
import palavra.learning.api.insight.ConcernQuery;
import palavra.learning.api.insight.Insight;
import palavra.learning.api.roster.Roster;
import palavra.learning.api.roster.RosterQuery;
import palavra.learning.assignment.Tasks;

/** Helena looks for learners who may need help; the quiz, which is the whole grade, is due a day after the start. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ConcernsTest {

    private static final Actor HELENA = Tokens.actor("Helena");
    private static final Actor ANA = Tokens.actor("Ana");
    private static final Actor BEN = Tokens.actor("Ben");
    private static final ConcernQuery ANY = new ConcernQuery(null, null, null, null, null);

    @Inject
    Insight insight;

    @Inject
    LearningDoor door;

    @Inject
    Gradebook gradebook;

    @Inject
    Assignments assignments;

    @Inject
    Dates dates;

    @Inject
    Roster roster;

    @Inject
    Pupils pupils;

    @Inject
    World world;

    @Inject
    TestClock clock;

    UUID run;

    @BeforeEach
    void start() {
        clock.set(TestClock.START);
        run = world.run(null);
        enroll(ANA);
    }

    @Test
    void shouldNameWhoNeverStartedAndWhoStayedAway() {
        enroll(BEN);
        door.unit(BEN, run, world.reading());
        assertEquals(Map.of(), found(ANY));
        clock.set(TestClock.START.plus(Duration.ofDays(7)));
        assertEquals(Map.of(), found(only(Concern.NEVER_STARTED)));
        clock.forward(Duration.ofMillis(1));
        assertEquals(List.of("Ana"), names(only(Concern.NEVER_STARTED)));
        assertEquals(List.of("Ben"), names(only(Concern.AWAY)));
        assertEquals(TestClock.START, reason("Ben", Concern.AWAY).at());
        assertEquals(List.of(), names(new ConcernQuery(Concern.AWAY, null, null, 14, null)));
        door.unit(BEN, run, world.reading());
        assertEquals(List.of(), names(only(Concern.AWAY)));
    }

    @Test
    void shouldNameWhoHandedInNothingForTheLastDeadline() {
        enroll(BEN);
        pupils.submit(BEN, run, world.questions().getFirst(), "a");
        clock.set(World.DUE.plusSeconds(3600));
        assertEquals(Map.of(), found(ANY));
        clock.forward(Duration.ofMillis(1));
        assertEquals(List.of("Ana"), names(only(Concern.MISSED_DEADLINE)));
        var reason = reason("Ana", Concern.MISSED_DEADLINE);
        assertEquals(World.DUE, reason.at());
        assertEquals("Quiz one", reason.title());
        enroll(Tokens.actor("Late"));
        assertEquals(List.of("Ana"), names(only(Concern.MISSED_DEADLINE)));
        gradebook.give(HELENA, run, ANA.id(), new GivenScore(world.quizPart(), BigDecimal.ONE, "On paper."));
        assertEquals(List.of(), names(only(Concern.MISSED_DEADLINE)));
    }

    @Test
    void shouldNameWhoHandedInNoWorkThatWasDue() {
        var told = world.assigned(Tasks.essay(Wanted.REQUIRED, Wanted.NO));
        run = told.run();
        var essay = world.asked(told, 0).id();
        Stream.of("Ana", "Ben", "Cleo", "Drafts").map(Tokens::actor).forEach(this::enroll);
        assignments.handIn(ANA, run, essay, new Writing("k", "Tiles."));
        assignments.save(Tokens.actor("Drafts"), run, essay, new Writing("", "Tiles, perhaps."));
        clock.set(World.DUE.plusSeconds(3600));
        assertEquals(Map.of(), found(ANY));
        clock.forward(Duration.ofMillis(1));
        assertEquals(List.of("Ben", "Cleo", "Drafts"), names(only(Concern.MISSED_DEADLINE)));
        assertEquals("Essays", reason("Ben", Concern.MISSED_DEADLINE).title());
        assertEquals(
                List.of("Ben", "Cleo", "Drafts"), names(only(Concern.OUT_OF_REACH)), "Ana's may still earn everything");
        gradebook.give(HELENA, run, BEN.id(), new GivenScore(essay, BigDecimal.ONE, "On paper."));
        assertEquals(List.of("Cleo", "Drafts"), names(only(Concern.MISSED_DEADLINE)));
        gradebook.reset(HELENA, run, ANA.id(), new Reset(essay, "Hand it in once more."));
        assertEquals(List.of("Ana", "Cleo", "Drafts"), names(only(Concern.MISSED_DEADLINE)));
    }

    @Test
    void shouldExpectNothingByADateWhereNothingIsHandedIn() {
        run = world.assigned(Tasks.essay(Wanted.NO, Wanted.NO)).run();
        enroll(ANA);
        clock.set(World.DUE.plusSeconds(3601));
        assertEquals(Map.of(), found(ANY));
    }

    @Test
    void shouldLeaveAloneWhoseAnswerWaitsToBeAccepted() {
        enroll(BEN);
        var question = world.questions().getFirst();
        var proof = door.problem(ANA, run, question).contact();
        clock.set(World.DUE.plusSeconds(3600).plusMillis(1));
        var late = Duration.between(TestClock.START, clock.instant()).toMillis();
        door.submit(ANA, run, question, new Answers("k", Map.of("q1", List.of("b")), null, new Queued(proof, late)));
        assertEquals(List.of("Ben"), names(only(Concern.MISSED_DEADLINE)));
    }

    @Test
    void shouldKnowTheDatesOfACohort() {
        var run = world.running(Ids.next(), RunState.RUNNING, null, world.policy("0.6"), world.english());
        world.change(run);
        this.run = run.run();
        enroll(ANA);
        enroll(BEN);
        var cohort = roster.found(HELENA, run.run(), "North", null).id();
        var ben = roster.people(HELENA, run.run(), new RosterQuery("Ben", null, null, null))
                .items();
        roster.move(HELENA, run.run(), ben.getFirst().enrollment(), cohort);
        var later = World.DUE.plus(Duration.ofDays(2));
        world.change(world.dated(run, new CohortDate(cohort, world.quizPart(), null, later)));
        clock.set(World.DUE.plus(Duration.ofDays(1)));
        assertEquals(List.of("Ana"), names(only(Concern.MISSED_DEADLINE)));
        assertEquals(List.of("Ana"), names(only(Concern.OUT_OF_REACH)));
        clock.set(later.plusSeconds(3601));
        assertEquals(List.of("Ana", "Ben"), names(only(Concern.MISSED_DEADLINE)));
        assertEquals(List.of("Ben"), names(new ConcernQuery(null, cohort, null, null, null)));
        assertEquals("North", page(ANY).rows().getLast().cohort());
    }

    @Test
    void shouldLeaveAloneWhoHasUntilLaterByName() {
        var later = World.DUE.plus(Duration.ofDays(2));
        dates.extend(HELENA, run, ANA.id(), new Extension(world.quizPart(), later, "She was ill."));
        clock.set(later.minusMillis(1));
        assertEquals(List.of(), names(only(Concern.MISSED_DEADLINE)));
        assertEquals(List.of(), names(only(Concern.OUT_OF_REACH)));
        clock.set(later.plusSeconds(3600).plusMillis(1));
        assertEquals(List.of("Ana"), names(only(Concern.MISSED_DEADLINE)));
    }

    @Test
    void shouldNameWhoAnsweredAProblemAgainAndAgain() {
        for (var attempt = 1; attempt <= 3; attempt++) {
            assertEquals(Map.of(), found(ANY));
            clock.forward(Duration.ofMinutes(1));
            door.submit(ANA, run, world.drill(), new Answers("k" + attempt, Map.of("q1", List.of("1"))));
        }
        var stuck = reason("Ana", Concern.STUCK);
        assertEquals(List.of("Drill", 3), List.of(stuck.title(), stuck.count()));
        clock.forward(Duration.ofMinutes(1));
        door.submit(ANA, run, world.drill(), new Answers("right", Map.of("q1", List.of("31415"))));
        assertEquals(Map.of(), found(ANY));
    }

    @Test
    void shouldNameWhoCannotPassAnyMore() {
        pupils.answer(BEN, run, 5);
        pupils.answer(Tokens.actor("Cleo"), run, 7);
        clock.set(World.DUE.plusSeconds(3600));
        assertEquals(List.of(), names(only(Concern.OUT_OF_REACH)));
        clock.forward(Duration.ofMillis(1));
        assertEquals(List.of("Ana", "Ben"), names(only(Concern.OUT_OF_REACH)));
        var ben = reason("Ben", Concern.OUT_OF_REACH);
        assertEquals(List.of(50, 60), List.of(ben.count(), ben.of()));
        assertEquals(List.of("Ana", "Ben"), names(ANY));
    }

    @Test
    void shouldKeepNoDeadlinesWhereEveryoneSetsTheirOwnPace() {
        run = world.opening(TestClock.START, true);
        enroll(ANA);
        clock.set(World.DUE.plus(Duration.ofDays(3)));
        assertEquals(Map.of(), found(ANY));
        assertEquals(false, page(ANY).rules().dated());
    }

    @Test
    void shouldReadThePagesOneAfterTheOther() {
        IntStream.range(0, 60).forEach(i -> enroll(Tokens.actor("Learner " + (char) ('A' + i % 26) + i)));
        clock.set(TestClock.START.plus(Duration.ofDays(8)));
        for (var query : List.of(ANY, only(Concern.NEVER_STARTED), only(Concern.OUT_OF_REACH))) {
            var first = page(query);
            assertEquals(50, first.rows().size());
            assertNotNull(first.next());
            var names = names(query);
            assertEquals(61, names.size());
            assertEquals(
                    names.stream()
                            .distinct()
                            .sorted(String.CASE_INSENSITIVE_ORDER)
                            .toList(),
                    names);
        }
        assertEquals(
                400,
                refused(() -> page(new ConcernQuery(null, null, null, null, "x")))
                        .status());
    }

    @Test
    void shouldTellOnlyThoseWhoLookAfterLearnersAndNobodyElseOfIt() {
        clock.set(TestClock.START.plus(Duration.ofDays(8)));
        var told = world.count("outbox where data like ?", "%" + run + "%");
        assertEquals(1, page(ANY).rows().size());
        assertEquals(
                1,
                insight.concerns(Tokens.actor("Root", Role.ADMINISTRATOR), run, ANY)
                        .rows()
                        .size());
        assertEquals(404, refused(() -> insight.concerns(ANA, run, ANY)).status());
        assertEquals(
                404,
                refused(() -> insight.concerns(Tokens.actor("Otto", Role.FACILITATOR), run, ANY))
                        .status());
        assertEquals(told, world.count("outbox where data like ?", "%" + run + "%"));
    }

    @Test
    void shouldWriteDownOnceADayWhoLooked() {
        page(ANY);
        page(ANY);
        assertEquals(1, world.count("roster_deed where run = ? and what = 'looked-for-concerns'", run));
        clock.forward(Duration.ofDays(1).plusSeconds(1));
        page(ANY);
        assertEquals(2, world.count("roster_deed where run = ? and what = 'looked-for-concerns'", run));
    }

    @Test
    void shouldListNobodyWhoLeftAndNobodyBeforeTheStart() {
        var later = world.running(run, RunState.ENROLLING, null, world.policy("0.6"), world.english());
        clock.set(later.start().minusSeconds(1));
        world.change(later);
        assertEquals(Map.of(), found(new ConcernQuery(null, null, null, 1, null)));
        world.change(world.running(run, RunState.RUNNING, null, world.policy("0.6"), world.english()));
        clock.set(TestClock.START.plus(Duration.ofDays(8)));
        assertEquals(List.of("Ana"), names(ANY));
        assertEquals(
                List.of(), names(new ConcernQuery(null, null, world.portuguese().id(), null, null)));
        door.withdraw(ANA, run);
        assertEquals(Map.of(), found(ANY));
        assertNull(page(ANY).next());
    }

    private void enroll(Actor who) {
        door.enroll(who, run, null);
    }

    private static ConcernQuery only(Concern concern) {
        return new ConcernQuery(concern, null, null, null, null);
    }

    private ConcernPage page(ConcernQuery query) {
        return insight.concerns(HELENA, run, query);
    }

    private List<ConcernPage.Row> rows(ConcernQuery query) {
        var rows = new ArrayList<ConcernPage.Row>();
        for (var page = page(query); page != null; ) {
            rows.addAll(page.rows());
            assertTrue(page.rows().stream().noneMatch(row -> row.reasons().isEmpty()));
            page = page.next() == null
                    ? null
                    : page(new ConcernQuery(query.only(), query.cohort(), query.edition(), query.days(), page.next()));
        }
        return rows;
    }

    private List<String> names(ConcernQuery query) {
        return rows(query).stream().map(row -> row.name()).toList();
    }

    private Map<String, List<Concern>> found(ConcernQuery query) {
        return rows(query).stream().collect(Collectors.toMap(row -> row.name(), row -> row.reasons().stream()
                .map(Reason::concern)
                .toList()));
    }

    private Reason reason(String name, Concern concern) {
        return rows(ANY).stream()
                .filter(row -> row.name().equals(name))
                .flatMap(row -> row.reasons().stream())
                .filter(reason -> reason.concern() == concern)
                .findFirst()
                .orElseThrow();
    }

    private static Refusal refused(Runnable act) {
        return assertThrows(Refusal.class, act::run);
    }
}
