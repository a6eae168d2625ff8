package palavra.learning.items;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import palavra.courses.api.EditionView;
import palavra.courses.api.RunChanged;
import palavra.courses.api.RunState;
import palavra.kernel.Actor;
import palavra.kernel.Ids;
import palavra.kernel.Refusal;
import palavra.kernel.Role;
import palavra.kernel.test.RealParts;
import palavra.kernel.test.Tokens;
import palavra.learning.LearningDoor;
import palavra.learning.TestClock;
import palavra.learning.World;
import palavra.learning.api.Answers;
import palavra.learning.api.insight.Flaw;
import palavra.learning.api.insight.Insight;
import palavra.learning.api.insight.ItemQuality;
import palavra.learning.api.insight.ItemReport;

/** Helena looks at the quiz; of the two options of each question b is right. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ItemsTest {

    private static final Actor HELENA = Tokens.actor("Helena");

    @Inject
    Insight insight;

    @Inject
    LearningDoor door;

    @Inject
    World world;

    @Inject
    TestClock clock;

    RunChanged run;

    @BeforeEach
    void start() {
        clock.set(TestClock.START);
        run = world.running(Ids.next(), RunState.RUNNING, null, world.policy("0.6"), world.english());
        world.change(run);
    }

    @Test
    void shouldSayOfEachProblemHowGoodItIs() {
        // Four learners know everything, four the first problem only, four nothing; the last of them skips the second.
        answer("good", 4, world.english(), "bb");
        answer("some", 4, world.english(), "ba");
        answer("none", 3, world.english(), "aa");
        answer("skipping", 1, world.english(), "a");
        var report = report();
        assertEquals(12, report.scale().learners());
        assertEquals(10, report.items().size());
        var first = report.items().getFirst();
        assertEquals(12, first.all().learners());
        assertEquals(8 / 12.0, first.all().difficulty(), 1e-6);
        var second = report.items().get(1);
        assertEquals(
                List.of(11L, 1L), List.of(second.all().learners(), second.all().skipped()));
        assertEquals(4 / 11.0, second.all().difficulty(), 1e-6);
        assertTrue(second.all().rest() > 0.4, "" + second.all().rest());
        assertEquals(Set.of(), second.flaws());
        assertNull(report.items().get(2).all());
        var choices = second.choices();
        assertEquals(
                Map.of("a", 7L, "b", 4L),
                Map.of(
                        choices.getFirst().option(), choices.getFirst().learners(),
                        choices.getLast().option(), choices.getLast().learners()));
        assertTrue(choices.getLast().right() && choices.getLast().rest() > 0.4);
        assertEquals(-choices.getLast().rest(), choices.getFirst().rest(), 1e-4);
    }

    @Test
    void shouldCountFirstAnswersOnly() {
        answer("trying", 10, world.english(), "a");
        answer("trying", 10, world.english(), "b");
        assertEquals(Set.of(Flaw.TOO_HARD), report().items().getFirst().flaws());
        assertEquals(0.0, report().items().getFirst().all().difficulty());
    }

    @Test
    void shouldFlagAnOptionThatDrawsTheGood() {
        answer("good", 10, world.english(), "abb");
        answer("weak", 10, world.english(), "baa");
        var first = report().items().getFirst();
        assertEquals(Set.of(Flaw.WEAK, Flaw.MISLEADING), first.flaws());
        assertEquals(-1.0, first.all().rest(), 1e-6);
        assertEquals(-1.0, first.all().spread(), 1e-6);
    }

    @Test
    void shouldSuspectTheTranslationOfWhatIsHardInOneEditionOnly() {
        answer("english", 30, world.english(), "bb");
        answer("portuguese", 30, world.portuguese(), "ab");
        var first = report().items().getFirst();
        assertTrue(first.flaws().contains(Flaw.TRANSLATION));
        assertEquals(Set.of(world.portuguese().id()), first.suspects());
        assertEquals(1.0, first.editions().get(world.english().id()).difficulty());
        assertEquals(0.0, first.editions().get(world.portuguese().id()).difficulty());
        assertEquals(0.5, first.all().difficulty());
        assertEquals(Set.of(), report().items().get(1).suspects());
    }

    @Test
    void shouldSayNothingOfFewAndLeaveThemOutOfEverySum() {
        answer("english", 12, world.english(), "b");
        answer("portuguese", 9, world.portuguese(), "a");
        var report = report();
        assertEquals(List.of(world.english().id()), report.editions());
        assertEquals(12, report.scale().learners());
        assertEquals(1.0, report.items().getFirst().all().difficulty());
        assertEquals(
                12,
                report.items().getFirst().choices().stream()
                        .mapToLong(ItemQuality.Choice::learners)
                        .sum());
        var few = world.run(null);
        assertNull(insight.items(HELENA, few, world.quizPart()).scale());
    }

    @Test
    void shouldOfferTheSubsectionsWithProblems() {
        var report = insight.items(HELENA, run.run(), null);
        assertEquals(world.quizPart(), report.subsection());
        assertEquals(
                List.of("Quiz one", "To try"),
                report.parts().stream().map(ItemReport.Part::title).distinct().toList());
        assertNull(insight.items(HELENA, run.run(), UUID.randomUUID()).subsection());
    }

    @Test
    void shouldTellTheTeamOnlyAndAuthorsOfTheRunsTheyAreIn() {
        answer("english", 10, world.english(), "b");
        var question = world.questions().getFirst();
        var english = world.english().id();
        assertNotNull(insight.item(HELENA, run.course(), english, question).all());
        assertNotNull(insight.item(Tokens.actor("Root", Role.ADMINISTRATOR), run.course(), english, question)
                .all());
        var otto = Tokens.actor("Otto", Role.AUTHOR);
        assertNull(insight.item(otto, run.course(), english, question).all());
        assertNull(
                insight.item(HELENA, run.course(), english, UUID.randomUUID()).all());
        for (var outsider : List.of(otto, Tokens.actor("english 1"))) {
            var refusal = assertThrows(Refusal.class, () -> insight.items(outsider, run.run(), null));
            assertEquals(404, refusal.status());
        }
    }

    private ItemReport report() {
        return insight.items(HELENA, run.run(), world.quizPart());
    }

    /** So many learners answer the first questions with these options. */
    private void answer(String name, int learners, EditionView edition, String options) {
        for (var learner = 0; learner < learners; learner++) {
            var who = Tokens.actor(name + " " + learner);
            door.enroll(who, run.run(), edition.id());
            for (var question = 0; question < options.length(); question++) {
                var answers = Map.of("q1", List.of(options.substring(question, question + 1)));
                door.submit(
                        who,
                        run.run(),
                        world.questions().get(question),
                        new Answers(Ids.next().toString(), answers));
            }
        }
    }
}
