package palavra.learning.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.hibernate.orm.PersistenceUnit;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import palavra.courses.api.Admission;
import palavra.courses.api.CohortDate;
import palavra.courses.api.RunState;
import palavra.kernel.Actor;
import palavra.kernel.Ids;
import palavra.kernel.Refusal;
import palavra.kernel.Role;
import palavra.kernel.test.RealParts;
import palavra.kernel.test.Tokens;
import palavra.learning.LearningDoor;
import palavra.learning.TestClock;
import palavra.learning.Together;
import palavra.learning.World;
import palavra.learning.api.Answers;
import palavra.learning.api.DueDate;
import palavra.learning.api.EnrollmentState;
import palavra.learning.api.roster.BulkLine;
import palavra.learning.api.roster.BulkLine.Verdict;
import palavra.learning.api.roster.Cohort;
import palavra.learning.api.roster.RosterPerson;
import palavra.learning.api.roster.RosterQuery;
import palavra.learning.api.roster.Sorting;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RosterTest {

    private static final Actor HELENA = Tokens.actor("Helena");
    private static final Actor ANA = Tokens.actor("Ana");
    private static final Actor BEN = Tokens.actor("Ben");

    @Inject
    LearningDoor door;

    @Inject
    RosterDoor roster;

    @Inject
    World world;

    @Inject
    TestClock clock;

    @Inject
    @PersistenceUnit("learning")
    SessionFactory sessions;

    UUID run;

    @BeforeEach
    void open() {
        clock.set(TestClock.START);
        run = world.run(null);
    }

    @Test
    void shouldListPeopleByNameFromPageToPageInOneStatementEach() {
        IntStream.range(0, 120).forEach(i -> door.enroll(Tokens.actor("Learner %03d".formatted(i)), run, null));
        var names = new java.util.ArrayList<String>();
        String cursor = null;
        do {
            var statistics = sessions.getStatistics();
            statistics.setStatisticsEnabled(true);
            var before = statistics.getPrepareStatementCount();
            var page = roster.people(HELENA, run, new RosterQuery(null, null, null, cursor));
            assertTrue(statistics.getPrepareStatementCount() - before <= 2);
            page.items().forEach(person -> names.add(person.name()));
            cursor = page.next();
        } while (cursor != null);
        assertEquals(IntStream.range(0, 120).mapToObj("Learner %03d"::formatted).toList(), names);
        assertEquals(List.of("Learner 007"), people(new RosterQuery("R 007", null, null, null)));
        assertEquals(List.of(), people(new RosterQuery("%", null, null, null)));
        assertEquals(List.of(), people(new RosterQuery(null, EnrollmentState.WAITING, null, null)));
    }

    @Test
    void shouldInviteByEmailAndLetInWhoComesWithIt() {
        var line = roster.invite(HELENA, run, " Nia.Tendai@Example.org ", null);
        assertEquals(Verdict.UNKNOWN, line.verdict());
        assertEquals(
                Verdict.PRESENT,
                roster.invite(HELENA, run, "nia.tendai@example.org", null).verdict());
        var nia = Tokens.actor("Nia Tendai");
        door.arrive(nia, null);
        door.arrive(nia, "other@example.org");
        assertFalse(door.isEnrolled(run, nia.id()));
        Together.times(8, i -> {
            door.arrive(nia, "nia.tendai@example.org");
            return i;
        });
        assertTrue(door.isEnrolled(run, nia.id()));
        assertEquals(1, world.count("enrollment where run = ?", run));
        assertEquals(1, world.count("run where id = ? and taken = 1", run));
        var other = world.run(1);
        assertEquals(
                Verdict.NEW,
                roster.invite(HELENA, other, "nia.tendai@example.org", null).verdict());
        assertTrue(door.isEnrolled(other, nia.id()));
    }

    @Test
    void shouldPutInvitedPeopleInLineWhereEverySeatIsTakenAndKeepThemWhereNobodyIsTakenYet() {
        var full = world.run(1);
        door.enroll(ANA, full, null);
        var announced = world.admitting(RunState.ANNOUNCED, null, new Admission(null, null, null, true));
        roster.invite(HELENA, full, "odd@example.org", null);
        roster.invite(HELENA, announced.run(), "odd@example.org", null);
        var odd = Tokens.actor("Odd");
        door.arrive(odd, "odd@example.org");
        assertEquals(1, door.doorway(odd, full).position());
        assertFalse(door.isEnrolled(announced.run(), odd.id()));
        world.change(world.admitting(announced, RunState.ENROLLING, null, announced.admission()));
        door.arrive(odd, "odd@example.org");
        assertTrue(door.isEnrolled(announced.run(), odd.id()));
    }

    @Test
    void shouldSayLineByLineWhatAListDoesAndThenDoExactlyThat() {
        door.arrive(ANA, "ana@example.org");
        door.arrive(BEN, "ben@example.org");
        var left = Tokens.actor("Left");
        door.arrive(left, "left@example.org");
        door.enroll(BEN, run, null);
        door.enroll(left, run, null);
        door.withdraw(left, run);
        var north = roster.found(HELENA, run, "North", null);
        var list = """
                email;name;cohort
                ana@example.org;Ana;
                BEN@example.org;;north
                left@example.org
                new@example.org;=Someone;North
                nobody
                ana@example.org
                x@example.org;;South
                """;
        var report = roster.check(HELENA, run, list.getBytes(StandardCharsets.UTF_8));
        assertEquals(
                List.of(
                        Verdict.NEW,
                        Verdict.MOVED,
                        Verdict.STAYS_OUT,
                        Verdict.UNKNOWN,
                        Verdict.BAD,
                        Verdict.BAD,
                        Verdict.BAD),
                report.lines().stream().map(BulkLine::verdict).toList());
        assertEquals(
                List.of("6 email-unreadable", "7 twice", "8 cohort-unknown"),
                report.lines().stream()
                        .filter(line -> line.verdict() == Verdict.BAD)
                        .map(line -> line.number() + " " + line.reason())
                        .toList());
        assertEquals(List.of("Ben", "Left"), people(new RosterQuery(null, null, null, null)));

        door.enroll(ANA, run, null);
        var applied = Together.times(6, i -> roster.apply(HELENA, run, report.id()));
        applied.forEach(each -> assertEquals(applied.getFirst(), each));
        assertEquals(1, applied.getFirst().stale());
        assertEquals(Verdict.PRESENT, applied.getFirst().lines().getFirst().verdict());
        assertEquals(List.of("Ben", "=Someone"), north(north));
        assertEquals(4, world.count("enrollment where run = ?", run));
        assertEquals(2, world.count("roster_deed where run = ? and what like 'list.%'", run));
        var csv = new String(roster.export(HELENA, run), StandardCharsets.UTF_8);
        assertTrue(csv.contains("new@example.org,'=Someone,North,INVITED"), csv);
        assertEquals(
                "not-found", refusal(() -> roster.apply(Tokens.actor("Ada", Role.ADMINISTRATOR), run, report.id())));
    }

    @Test
    void shouldGiveTheSeatOfWhoIsRemovedToTheNextAndLetBackOnlyByTheTeam() {
        var small = world.run(1);
        door.enroll(ANA, small, null);
        door.enroll(BEN, small, null);
        roster.remove(HELENA, small, id(small, "Ana"));
        assertTrue(door.isEnrolled(small, BEN.id()));
        assertEquals("removed-from-run", refusal(() -> door.enroll(ANA, small, null)));
        clock.set(TestClock.START.plusSeconds(1));
        roster.readmit(HELENA, small, id(small, "Ana"));
        assertEquals(
                List.of("Helena readmitted Ana", "Helena removed Ana"),
                roster.log(HELENA, small).stream()
                        .map(act -> act.by() + " " + act.what() + " " + act.whom())
                        .toList());
        assertEquals(1, door.doorway(ANA, small).position());
        roster.remove(HELENA, small, id(small, "Ben"));
        assertTrue(door.isEnrolled(small, ANA.id()));
    }

    @Test
    void shouldSpreadLearnersEvenlyAtTheirFirstVisitWhenTheyComeAtOnce() {
        for (var name : List.of("One", "Two", "Three")) {
            roster.found(HELENA, run, name, null);
        }
        roster.sort(HELENA, run, Sorting.BALANCED);
        IntStream.range(0, 30).forEach(i -> door.enroll(Tokens.actor("even " + i), run, null));
        assertEquals(List.of(0, 0, 0), sizes());
        Together.times(30, i -> door.outline(Tokens.actor("even " + i), run));
        assertEquals(List.of(10, 10, 10), sizes());
        roster.move(HELENA, run, id(run, "even 3"), null);
        assertEquals(29, sizes().stream().mapToInt(size -> size).sum());
    }

    @Test
    void shouldSortByEditionAndLetPeopleGoWhenACohortEnds() {
        var portuguese = roster.found(HELENA, run, "Norte", world.portuguese().id());
        roster.found(HELENA, run, "North", world.english().id());
        roster.sort(HELENA, run, Sorting.BY_EDITION);
        door.enroll(ANA, run, world.portuguese().id());
        door.unit(ANA, run, world.reading());
        assertEquals(List.of("Ana"), north(portuguese));
        assertEquals("cohort-exists", refusal(() -> roster.found(HELENA, run, "norte", null)));
        roster.dissolve(HELENA, run, portuguese.id());
        assertEquals(1, world.count("enrollment where run = ? and cohort is null", run));
        assertEquals("cohort-unknown", refusal(() -> roster.move(HELENA, run, id(run, "Ana"), portuguese.id())));
    }

    @Test
    void shouldKeepTheDatesOfACohortAboveThoseOfTheRunAndAllWorkWhenTheCohortChanges() {
        var base = world.running(Ids.next(), RunState.RUNNING, null, world.policy("0.6"), world.english());
        run = world.change(base);
        var north = roster.found(HELENA, run, "North", null);
        var late = World.DUE.plus(Duration.ofDays(7));
        world.change(world.dated(
                base,
                new CohortDate(north.id(), world.quizPart(), null, late),
                new CohortDate(north.id(), world.practice(), late, null)));
        door.enroll(ANA, run, null);
        door.enroll(BEN, run, null);
        roster.move(HELENA, run, id(run, "Ana"), north.id());
        var question = world.questions().getFirst();
        assertEquals(late, door.outline(ANA, run).due().get(world.quizPart()).at());
        assertEquals(
                World.DUE, door.outline(BEN, run).due().get(world.quizPart()).at());
        assertEquals("unit-not-open", refusal(() -> door.unit(ANA, run, world.practice())));
        door.unit(BEN, run, world.practice());
        clock.set(late);
        var answers = new Answers("k", Map.of("q1", List.of("b")));
        assertEquals(1, door.submit(ANA, run, question, answers).problem().attemptsUsed());
        assertEquals(0, door.submit(BEN, run, question, answers).problem().attemptsUsed());
        roster.move(HELENA, run, id(run, "Ana"), null);
        assertEquals(1, door.problem(ANA, run, question).attemptsUsed());
        assertEquals(
                "deadline", door.problem(ANA, run, world.questions().getLast()).closed());
        door.unit(ANA, run, world.practice());
    }

    @Test
    void shouldBeginARelaunchWithTheCohortsOfTheEarlierRunAndNobodyInThem() {
        var norte = roster.found(HELENA, run, "Norte", world.portuguese().id());
        var gone = roster.found(HELENA, run, "Gone", null);
        roster.sort(HELENA, run, Sorting.BY_EDITION);
        door.enroll(ANA, run, world.portuguese().id());
        door.unit(ANA, run, world.reading());
        var again = world.running(Ids.next(), RunState.RUNNING, null, world.policy("0.6"), world.english());
        var dated = world.dated(
                world.cohortsFrom(again, run),
                new CohortDate(
                        CohortDate.carried(norte.id(), again.run()), world.quizPart(), null, World.DUE.plusSeconds(1)));
        world.change(dated);
        world.change(dated);
        var carried = roster.summary(HELENA, again.run());
        assertEquals(Sorting.BY_EDITION, carried.sorting());
        assertEquals(
                List.of(
                        new Cohort(CohortDate.carried(gone.id(), again.run()), "Gone", null, 0),
                        new Cohort(CohortDate.carried(norte.id(), again.run()), "Norte", norte.edition(), 0)),
                carried.cohorts());
        assertEquals(0, world.count("enrollment where run = ?", again.run()));
        door.enroll(BEN, again.run(), world.portuguese().id());
        assertEquals(
                new DueDate(World.DUE.plusSeconds(1), DueDate.Rule.COHORT),
                door.outline(BEN, again.run()).due().get(world.quizPart()));
        roster.dissolve(HELENA, again.run(), CohortDate.carried(gone.id(), again.run()));
        world.change(dated);
        assertEquals(1, roster.summary(HELENA, again.run()).cohorts().size());
        assertEquals(2, roster.summary(HELENA, run).cohorts().size());
    }

    @Test
    void shouldShowPeopleToWhoLeadsOrFacilitatesOnly() {
        assertEquals(404, status(() -> roster.summary(ANA, run)));
        assertEquals(404, status(() -> roster.summary(HELENA, UUID.randomUUID())));
        assertEquals(
                0, roster.summary(Tokens.actor("Ada", Role.ADMINISTRATOR), run).count(EnrollmentState.ACTIVE));
        door.enroll(ANA, run, null);
        assertEquals(404, status(() -> roster.remove(ANA, run, id(run, "Ana"))));
        var other = world.run(null);
        var ana = id(run, "Ana");
        assertEquals(404, status(() -> roster.remove(HELENA, other, ana)));
    }

    private List<String> people(RosterQuery query) {
        return roster.people(HELENA, run, query).items().stream()
                .map(RosterPerson::name)
                .toList();
    }

    private List<String> north(Cohort cohort) {
        return people(new RosterQuery(null, null, cohort.id(), null)).stream()
                .sorted(java.util.Comparator.reverseOrder())
                .sorted(java.util.Comparator.comparing(name -> name.startsWith("=")))
                .toList();
    }

    private List<Integer> sizes() {
        return roster.summary(HELENA, run).cohorts().stream()
                .map(Cohort::people)
                .toList();
    }

    private UUID id(UUID in, String name) {
        return roster.people(HELENA, in, new RosterQuery(name, null, null, null))
                .items()
                .getFirst()
                .enrollment();
    }

    private static String refusal(org.junit.jupiter.api.function.Executable act) {
        return assertThrows(Refusal.class, act).code();
    }

    private static int status(org.junit.jupiter.api.function.Executable act) {
        return assertThrows(Refusal.class, act).status();
    }
}
