package palavra.learning.gradebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
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
import org.junit.jupiter.api.Test;
import palavra.kernel.Actor;
import palavra.kernel.test.RealParts;
import palavra.kernel.test.Tokens;
import palavra.learning.api.Answers;
import palavra.learning.api.OptionView;
import palavra.learning.api.gradebook.Comment;
import palavra.learning.api.gradebook.GivenScore;
import palavra.learning.api.gradebook.GradeAct.Kind;
import palavra.learning.api.gradebook.GradebookPage.Row;
import palavra.learning.api.gradebook.GradebookQuery;
import palavra.learning.api.gradebook.Reset;
import palavra.learning.api.gradebook.WhyGrade;
import palavra.learning.roster.RosterDoor;

/** A facilitator sees every grade, may change one with a reason, and nothing of that is ever lost. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class GradebookTest extends Graded {

    @Inject
    RosterDoor roster;

    private static final GradebookQuery ALL = new GradebookQuery("", null, null, false, null, 50);

    @Test
    void shouldLetGivenPointsOfASubsectionStandUntilTheyAreTakenBack() {
        var given = give(BEN, world.quizPart(), "8");
        assertEquals(80, given.receipt().percent());
        var item = given.receipt().types().getFirst().items().getFirst();
        assertEquals(new BigDecimal("5"), item.given().computed());
        assertEquals(
                List.of("Helena", "She was ill."),
                List.of(item.given().name(), item.given().reason()));
        assertEquals(80, door.progress(BEN, run).receipt().percent());
        pupils.answer(BEN, run, 6);
        assertEquals(80, door.progress(BEN, run).receipt().percent());
        clock.forward(Duration.ofSeconds(1));
        var back = gradebook.takeBack(HELENA, run, BEN.id(), world.quizPart(), "It was somebody else.");
        assertEquals(60, back.receipt().percent());
        assertEquals(
                List.of(Kind.SCORE_TAKEN_BACK, Kind.SCORE_GIVEN),
                back.acts().stream().map(act -> act.kind()).toList());
        assertEquals("5 / 10 → 8 / 10", was(back.acts().getLast()));
        assertEquals("8 / 10 → 6 / 10", was(back.acts().getFirst()));
    }

    @Test
    void shouldLetGivenPointsOfAProblemCountInItsSubsection() {
        var problem = world.questions().getLast();
        var given = give(ANA, problem, "0.5");
        assertEquals(75, given.receipt().percent());
        var line =
                given.receipt().types().getFirst().items().getFirst().problems().getLast();
        assertEquals(new BigDecimal("0.5"), line.earned());
        assertEquals(
                1,
                given.receipt().types().getFirst().items().getFirst().problems().stream()
                        .filter(one -> one.given() != null)
                        .count());
    }

    @Test
    void shouldGradeWhoNeverAnsweredByWhatWasGiven() {
        var cleo = Tokens.actor("Cleo");
        door.enroll(cleo, run, world.english().id());
        assertNull(door.progress(cleo, run).receipt().percent());
        assertEquals(90, give(cleo, world.quizPart(), "9").receipt().percent());
    }

    @Test
    void shouldRefuseWhatCannotBeGiven() {
        for (var points : List.of("-1", "10.5", "1.00001")) {
            assertEquals(
                    "points-unreadable",
                    refused(() -> give(ANA, world.quizPart(), points)).code());
        }
        var noReason = new GivenScore(world.quizPart(), BigDecimal.ONE, " ");
        assertEquals(
                "reason-missing",
                refused(() -> gradebook.give(HELENA, run, ANA.id(), noReason)).code());
        assertEquals(404, refused(() -> give(ANA, world.drill(), "1")).status());
        assertEquals(
                404,
                refused(() -> give(Tokens.actor("Nobody"), world.quizPart(), "1"))
                        .status());
        assertEquals(
                404,
                refused(() -> gradebook.give(ANA, run, ANA.id(), new GivenScore(world.quizPart(), BigDecimal.TEN, "!")))
                        .status());
    }

    @Test
    void shouldNeverLetWhatWasWrittenDownBeChangedExceptWithThePersonErased() {
        give(ANA, world.quizPart(), "9");
        gradebook.comment(HELENA, run, ANA.id(), new Comment("Well done."));
        var mine = "grade_act where enrollment = (select id from enrollment where run = ? and person = ?)";
        assertThrows(
                IllegalStateException.class,
                () -> world.execute("update grade_act set reason = 'x' where run = ?", run));
        assertThrows(IllegalStateException.class, () -> world.execute("delete from grade_act where run = ?", run));
        assertThrows(IllegalStateException.class, () -> world.execute("truncate grade_act cascade"));
        assertEquals(2, world.count(mine, run, ANA.id()));
        world.execute("delete from enrollment where run = ? and person = ?", run, ANA.id());
        assertEquals(0, world.count("grade_act where run = ? and name = 'Helena'", run));
    }

    @Test
    void shouldBeginAnewAfterAResetWithNothingThatWasTypedBefore() {
        var problem = world.questions().getLast();
        pupils.submit(ANA, run, problem, "a");
        door.save(ANA, run, problem, new Answers(null, Map.of("q1", List.of("b"))));
        var before = door.problem(ANA, run, problem).turn();
        gradebook.reset(HELENA, run, ANA.id(), new Reset(problem, "Wrong picture."));
        var open = door.problem(ANA, run, problem);
        assertFalse(open.saved());
        assertTrue(open.questions().getFirst().options().stream().noneMatch(OptionView::chosen));
        assertNotEquals(before, open.turn());
    }

    @Test
    void shouldLetALearnerAnswerAgainAfterAResetAndKeepWhatWasDone() {
        var problem = world.questions().getFirst();
        assertEquals("answered", door.problem(ANA, run, problem).closed());
        var reset = gradebook.reset(HELENA, run, ANA.id(), new Reset(problem, "Wrong picture."));
        assertEquals("1 → 0", was(reset.acts().getFirst()));
        assertEquals(70, reset.receipt().percent());
        var open = door.problem(ANA, run, problem);
        assertNull(open.closed());
        assertEquals(0, open.attemptsUsed());
        assertNull(open.questions().getFirst().right());
        pupils.submit(ANA, run, problem, "a");
        pupils.submit(ANA, run, problem, "a");
        assertEquals("attempts", door.problem(ANA, run, problem).closed());
        assertEquals(60, door.progress(ANA, run).receipt().percent());
        assertEquals(
                3,
                world.count(
                        "submission where problem = ? and enrollment in"
                                + " (select id from enrollment where run = ? and person = ?)",
                        problem,
                        run,
                        ANA.id()));
    }

    @Test
    void shouldReadTheRollPageByPageInEitherOrderAndFiltered() {
        for (var name : List.of("ana b", "Zoë", "Čelo", "100%")) {
            pupils.answer(Tokens.actor(name), run, name.length());
        }
        var byName = rows(new GradebookQuery("", null, null, false, null, 2));
        assertEquals(6, byName.size());
        assertEquals(byName, rows(ALL));
        assertEquals(
                List.of(true, true),
                List.of(byName.indexOf("100%") < byName.indexOf("Ana"), byName.indexOf("Ana") < byName.indexOf("Zoë")));
        var byGrade = rows(new GradebookQuery("", null, null, true, null, 2));
        assertEquals("Ana", byGrade.getFirst());
        assertEquals(6, byGrade.size());
        assertEquals(List.of("Ana"), rows(new GradebookQuery("", true, null, false, null, 50)));
        assertEquals(List.of("100%"), rows(new GradebookQuery("0%", null, null, false, null, 50)));
        assertEquals(
                2, rows(new GradebookQuery("ANA", null, null, false, null, 50)).size());
        assertEquals(
                List.of(), rows(new GradebookQuery("", null, world.portuguese().id(), false, null, 50)));
        assertEquals(6, gradebook.learners(HELENA, run, ALL).learners());
        assertEquals(
                404,
                refused(() -> gradebook.learners(
                                HELENA, run, new GradebookQuery("", null, null, true, "bm90IG91cnM", 2)))
                        .status());
    }

    @Test
    void shouldShowOneCohortAlone() {
        var north = roster.found(HELENA, run, "North", null).id();
        var ana = world.text("select id::text from enrollment where run = ? and person = ?", run, ANA.id());
        roster.move(HELENA, run, UUID.fromString(ana), north);
        var query = new GradebookQuery("", null, null, north, false, null, 50);
        assertEquals(List.of("Ana"), rows(query));
        assertEquals(1, gradebook.learners(HELENA, run, query).learners());
        assertEquals(List.of(), rows(new GradebookQuery("", null, null, UUID.randomUUID(), true, null, 50)));
    }

    @Test
    void shouldSayTheSameInTheGradebookOnThePageInTheReceiptAndInWhatIsTold() {
        give(BEN, world.questions().getLast(), "0.25");
        for (var who : List.of(ANA, BEN)) {
            var row = row(who);
            var why = gradebook.mine(who, run);
            var shown = door.progress(who, run).receipt();
            assertEquals(why.receipt(), shown);
            assertEquals(gradebook.learner(HELENA, run, who.id()).receipt(), shown);
            assertEquals(List.of(shown.percent(), shown.passed()), List.of(row.percent(), row.passed()));
            var cell = row.cells().getFirst();
            var item = shown.types().getFirst().items().getFirst();
            assertEquals(List.of(item.earned(), item.percent()), List.of(cell.earned(), cell.percent()));
            assertEquals(
                    1,
                    world.count(
                            "enrollment where run = ? and person = ? and percent = ?", run, who.id(), shown.percent()));
            assertEquals(pupils.told(run, who), shown.percent());
        }
        assertTrue(row(BEN).cells().getFirst().given());
        assertFalse(row(ANA).cells().getFirst().given());
    }

    private WhyGrade give(Actor who, UUID block, String points) {
        return gradebook.give(HELENA, run, who.id(), new GivenScore(block, new BigDecimal(points), "She was ill."));
    }

    private List<String> rows(GradebookQuery query) {
        var names = new ArrayList<String>();
        var page = gradebook.learners(HELENA, run, query);
        page.rows().forEach(row -> names.add(row.name()));
        while (page.next() != null) {
            page = gradebook.learners(HELENA, run, query.after(page.next()));
            page.rows().forEach(row -> names.add(row.name()));
        }
        return names;
    }

    private Row row(Actor who) {
        return gradebook.learners(HELENA, run, ALL).rows().stream()
                .filter(row -> row.person().equals(who.id()))
                .findFirst()
                .orElseThrow();
    }

    private static String was(palavra.learning.api.gradebook.GradeAct act) {
        return act.was() + " → " + act.becomes();
    }
}
