package palavra.learning.variable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.PersistenceUnit;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import palavra.content.api.Assessment;
import palavra.content.api.problem.Numerical;
import palavra.content.api.problem.Numerical.Range;
import palavra.content.api.problem.Numerical.Sought;
import palavra.content.api.problem.ProblemDefinition;
import palavra.content.api.problem.ShowAnswer;
import palavra.content.api.variable.Variable;
import palavra.courses.api.RunState;
import palavra.kernel.Actor;
import palavra.kernel.Ids;
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
import palavra.learning.api.Queued;
import palavra.learning.api.dates.Acceptance;
import palavra.learning.api.gradebook.RescoreOrder;
import palavra.learning.api.gradebook.Reset;
import palavra.learning.deadline.DatesDoor;
import palavra.learning.gradebook.GradebookDoor;
import palavra.learning.problem.KeptAnswer;
import palavra.learning.rescore.Rescoring;

/** A question of the quiz has two numbers of each learner's own: the sum of both is right. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class VariablesTest {

    private static final Actor ANA = Tokens.actor("Ana");
    private static final Actor HELENA = Tokens.actor("Helena");
    private static final Variable A = range("a", "10", "99");

    @Inject
    LearningDoor door;

    @Inject
    GradebookDoor gradebook;

    @Inject
    DatesDoor dates;

    @Inject
    Rescoring rescoring;

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
    UUID question;

    @BeforeEach
    void enroll() {
        clock.set(TestClock.START);
        question = world.questions().getFirst();
        run = publish(Ids.next(), "a+b", A);
        door.enroll(ANA, run, world.english().id());
    }

    @Test
    void shouldGiveEachLearnerNumbersThatStayTheirsAndGradeByThem() {
        var met = new HashSet<List<BigDecimal>>();
        for (var i = 0; i < 10; i++) {
            var learner = Tokens.actor("Reckoner " + i);
            door.enroll(learner, run, world.english().id());
            var numbers = numbers(learner);
            met.add(numbers);
            assertEquals(numbers, numbers(learner));
            assertFalse(isRight(learner, sum(numbers).add(BigDecimal.ONE)));
            assertTrue(isRight(learner, sum(numbers)));
            assertEquals(
                    sum(numbers).toPlainString(),
                    door.problem(learner, run, question).questions().getFirst().answer());
        }
        assertTrue(met.size() > 5, met.size() + " different ones");
    }

    @Test
    void shouldSendNothingOfTheKeyBeforeAnAnswer() throws Exception {
        var bytes = json.writeValueAsString(door.unit(ANA, run, world.quiz()))
                + json.writeValueAsString(door.problem(ANA, run, question))
                + json.writeValueAsString(gradebook.mine(ANA, run))
                + json.writeValueAsString(door.unit(HELENA, run, world.quiz()));
        for (var secret : List.of("a+b", "sought", "formula", "It is", "{{")) {
            assertFalse(bytes.contains(secret), secret);
        }
    }

    @Test
    void shouldKeepNumbersWhenThePublicationChangesAndDrawAgainOnlyWhatIsGone() {
        var before = numbers(ANA);
        publish(run, "a+b", range("a", "1", "1000"));
        assertEquals(before, numbers(ANA));
        publish(run, "a+b", range("a", "2000", "3000"));
        assertTrue(numbers(ANA).getFirst().intValue() >= 2000);
        assertEquals(before.getLast(), numbers(ANA).getLast());
    }

    @Test
    void shouldMarkAgainByTheNumbersAnAnswerWasGivenTo() {
        var numbers = numbers(ANA);
        isRight(ANA, numbers.getFirst().subtract(numbers.getLast()));
        publish(run, "a-b", A);
        rescore();
        assertEquals(0, BigDecimal.ONE.compareTo(earned()));
        publish(run, "a-b-1", range("a", "2000", "3000"));
        numbers(ANA);
        rescore();
        assertEquals(0, BigDecimal.ONE.compareTo(earned()));
    }

    @Test
    void shouldSayWhichNumbersWereGivenAndGiveOthersWithAReset() {
        var numbers = numbers(ANA);
        isRight(ANA, sum(numbers).add(BigDecimal.ONE));
        var said = gradebook.learner(HELENA, run, ANA.id()).numbers().getFirst();
        assertEquals(Map.of("a", numbers.getFirst(), "b", numbers.getLast()), said.numbers());
        assertEquals(List.of(said), gradebook.mine(ANA, run).numbers());
        gradebook.reset(HELENA, run, ANA.id(), new Reset(question, "Once more"));
        assertEquals(numbers, numbers(ANA));
        gradebook.reset(HELENA, run, ANA.id(), new Reset(question, "With others", true));
        var others = numbers(ANA);
        assertNotEquals(numbers, others);
        assertTrue(isRight(ANA, sum(others)));
        assertEquals(others, numbers(ANA));
    }

    @Test
    void shouldGradeNothingByOtherNumbersThanWereShown() {
        var numbers = numbers(ANA);
        var shown = door.problem(ANA, run, question).turn();
        gradebook.reset(HELENA, run, ANA.id(), new Reset(question, "With others", true));
        numbers(ANA);
        var old = new Answers("old", Map.of("q1", List.of(sum(numbers).toPlainString())), shown, null);
        assertEquals("problem-asked-anew", refusal(() -> door.submit(ANA, run, question, old)));
        assertEquals("problem-asked-anew", refusal(() -> door.save(ANA, run, question, old)));
        var now = door.problem(ANA, run, question);
        assertFalse(now.saved());
        assertEquals(0, now.attemptsUsed());
    }

    @Test
    void shouldKeepWhatWaitedOnADeviceWithTheNumbersItWasGivenTo() {
        var numbers = numbers(ANA);
        var shown = door.problem(ANA, run, question);
        gradebook.reset(HELENA, run, ANA.id(), new Reset(question, "With others", true));
        numbers(ANA);
        var kept = door.submit(ANA, run, question, queued(shown, sum(numbers))).problem();
        assertEquals("given-anew", kept.kept());
        assertFalse(kept.saved());
        assertEquals(0, kept.attemptsUsed());
        accept();
        assertEquals(0, BigDecimal.ONE.compareTo(earned()));
        assertEquals("", door.problem(ANA, run, question).questions().getFirst().text());
    }

    @Test
    void shouldAcceptWhatCameLateByItsNumbersThoughAResetGaveOthers() {
        var numbers = numbers(ANA);
        var shown = door.problem(ANA, run, question);
        clock.set(World.DUE.plus(Duration.ofDays(30)));
        assertEquals(
                "too-long",
                door.submit(ANA, run, question, queued(shown, sum(numbers)))
                        .problem()
                        .kept());
        gradebook.reset(HELENA, run, ANA.id(), new Reset(question, "With others", true));
        accept();
        assertEquals(0, BigDecimal.ONE.compareTo(earned()));
    }

    @Test
    void shouldAcceptWhatWasKeptBeforeNumbersWere() {
        var numbers = numbers(ANA);
        var shown = door.problem(ANA, run, question);
        clock.set(World.DUE.plus(Duration.ofDays(30)));
        door.submit(ANA, run, question, queued(shown, sum(numbers)));
        QuarkusTransaction.requiringNew().run(() -> KeptAnswer.update("numbers = null where problem = ?1", question));
        accept();
        assertEquals(0, BigDecimal.ONE.compareTo(earned()));
    }

    @Test
    void shouldAcceptNothingThatCannotBeAskedAnyMore() {
        var numbers = numbers(ANA);
        var shown = door.problem(ANA, run, question);
        clock.set(World.DUE.plus(Duration.ofDays(30)));
        door.submit(ANA, run, question, queued(shown, sum(numbers)));
        publish(run, "a+b", range("a", "2000", "3000"));
        assertEquals("late-answer-outdated", refusal(this::accept));
    }

    @Test
    void shouldTakeOneStatementMoreAtFirstSightAndNoneLater() {
        var plain = world.run(null);
        door.enroll(ANA, plain, world.english().id());
        for (var more : List.of(1, 0, 0)) {
            var usual = statements(() -> door.unit(ANA, plain, world.quiz()));
            assertEquals(usual + more, statements(() -> door.unit(ANA, run, world.quiz())));
        }
        var right = sum(numbers(ANA));
        var usual = statements(() -> pupils.submit(ANA, plain, question, "b"));
        assertEquals(usual, statements(() -> isRight(ANA, right)));
    }

    private UUID publish(UUID id, String key, Variable first) {
        var edition = world.republished(world.english());
        var told = world.running(id, RunState.RUNNING, null, world.policy("0.6"), edition);
        var whole = world.assessment(edition, world.policy("0.6"), null);
        var problems = whole.problems().stream()
                .map(one -> one.id().equals(question) ? one.asking(sum(key, first)) : one)
                .toList();
        content.publish(new Assessment(whole.outline(), whole.policy(), problems, whole.components(), whole.polls()));
        return world.change(told);
    }

    private static ProblemDefinition sum(String key, Variable first) {
        var sought = new Sought(key, BigDecimal.ZERO, false);
        var range = new Range(null, null, null, false, false, BigDecimal.ONE, "{{c}}", sought);
        var variables = List.of(first, range("b", "100", "999"), Variable.computed("c", key));
        return new ProblemDefinition(
                List.of("<p>{{a}} + {{b}}</p>", ""),
                List.of(new Numerical("q1", "How much?", "", BigDecimal.ONE, List.of(range), "")),
                List.of(),
                "It is {{c}}.",
                null,
                null,
                ShowAnswer.ATTEMPTED,
                0,
                variables);
    }

    private static Variable range(String name, String low, String high) {
        return Variable.range(name, new BigDecimal(low), new BigDecimal(high), BigDecimal.ONE);
    }

    private List<BigDecimal> numbers(Actor who) {
        var stem =
                door.unit(who, run, world.quiz()).problems().getFirst().stems().getFirst();
        var words = stem.replaceAll("<.*?>", "").split(" \\+ ");
        return List.of(new BigDecimal(words[0]), new BigDecimal(words[1]));
    }

    private static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.getFirst().add(numbers.getLast());
    }

    private boolean isRight(Actor who, BigDecimal answer) {
        return pupils.submit(who, run, question, answer.toPlainString())
                .questions()
                .getFirst()
                .right();
    }

    private static Answers queued(ProblemView shown, BigDecimal answer) {
        return new Answers(
                "waited",
                Map.of("q1", List.of(answer.toPlainString())),
                shown.turn(),
                new Queued(shown.contact(), 1_000));
    }

    private void accept() {
        var late = dates.late(HELENA, run).getFirst();
        dates.accept(HELENA, run, late.id(), new Acceptance("The mast was down."));
    }

    private static String refusal(Runnable act) {
        return assertThrows(Refusal.class, act::run).code();
    }

    private void rescore() {
        gradebook.rescore(HELENA, run, new RescoreOrder(question, null, false, "Wrong key"));
        while (rescoring.step(100)) {
            // Each step is a transaction of its own.
        }
    }

    private BigDecimal earned() {
        return new BigDecimal(world.text(
                "select p.earned::text from problem_state p join enrollment e on e.id = p.enrollment"
                        + " where e.run = ? and p.problem = ?",
                run,
                question));
    }

    private long statements(Runnable act) {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        var before = statistics.getPrepareStatementCount();
        act.run();
        return statistics.getPrepareStatementCount() - before;
    }
}
