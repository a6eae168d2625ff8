package palavra.frontend.grades;

import io.quarkus.test.Mock;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import palavra.content.api.LateRule;
import palavra.frontend.catalog.FakeCourses;
import palavra.kernel.Actor;
import palavra.kernel.Language;
import palavra.kernel.Refusal;
import palavra.kernel.Role;
import palavra.learning.api.Given;
import palavra.learning.api.Lateness;
import palavra.learning.api.Receipt;
import palavra.learning.api.ReceiptItem;
import palavra.learning.api.ReceiptProblem;
import palavra.learning.api.ReceiptType;
import palavra.learning.api.assignment.GradedWork;
import palavra.learning.api.gradebook.Comment;
import palavra.learning.api.gradebook.DrawnPool;
import palavra.learning.api.gradebook.GivenNumbers;
import palavra.learning.api.gradebook.GivenScore;
import palavra.learning.api.gradebook.GradeAct;
import palavra.learning.api.gradebook.GradeAct.Kind;
import palavra.learning.api.gradebook.Gradebook;
import palavra.learning.api.gradebook.GradebookPage;
import palavra.learning.api.gradebook.GradebookPage.Cell;
import palavra.learning.api.gradebook.GradebookPage.Column;
import palavra.learning.api.gradebook.GradebookPage.Row;
import palavra.learning.api.gradebook.GradebookQuery;
import palavra.learning.api.gradebook.Rescore;
import palavra.learning.api.gradebook.RescoreOrder;
import palavra.learning.api.gradebook.Rescores;
import palavra.learning.api.gradebook.Reset;
import palavra.learning.api.gradebook.ScoreSheet;
import palavra.learning.api.gradebook.SheetFile;
import palavra.learning.api.gradebook.WhyGrade;

/** Three learners, one with a name that spreadsheets would reckon with; Helena may grade, Amina learns. */
@Mock
@Singleton
public class FakeGradebook implements Gradebook {

    static final UUID AMINA = new UUID(5, 1);
    static final UUID QUIZ = UUID.fromString("0197a000-0000-7000-8000-a1b2c3d4e5f6");
    static final UUID PROBLEM = new UUID(6, 2);
    static final UUID SHEET = new UUID(6, 3);

    final List<String> calls = new ArrayList<>();
    boolean applied;

    @Override
    public GradebookPage learners(Actor actor, UUID run, GradebookQuery query) {
        door(actor);
        calls.add("learners " + query);
        if (query.name().equals("nobody")) {
            return new GradebookPage(columns(), List.of(), 0L, null);
        }
        if (query.after() != null) {
            return new GradebookPage(columns(), List.of(row("Zoë", 60, true)), null, null);
        }
        var rows = List.of(row("=1+1", null, false), row("Amina Diallo", 74, true));
        return new GradebookPage(columns(), rows, 3L, "next");
    }

    @Override
    public WhyGrade learner(Actor actor, UUID run, UUID person) {
        door(actor);
        return why();
    }

    @Override
    public WhyGrade mine(Actor actor, UUID run) {
        if (!actor.name().equals("Amina")) {
            throw Refusal.notFound();
        }
        return why();
    }

    @Override
    public WhyGrade give(Actor actor, UUID run, UUID person, GivenScore score) {
        if (score.earned().compareTo(BigDecimal.TEN) > 0) {
            throw Refusal.invalid("points-unreadable", "Points go from 0 to 10, with at most four decimals.", "10");
        }
        calls.add("give " + score.earned() + " " + score.reason());
        return why();
    }

    @Override
    public WhyGrade takeBack(Actor actor, UUID run, UUID person, UUID block, String reason) {
        calls.add("back " + reason);
        return why();
    }

    @Override
    public WhyGrade comment(Actor actor, UUID run, UUID person, Comment comment) {
        calls.add("comment " + comment.text());
        return why();
    }

    @Override
    public WhyGrade reset(Actor actor, UUID run, UUID person, Reset reset) {
        calls.add("reset " + reset.reason());
        return why();
    }

    @Override
    public Rescore rescore(Actor actor, UUID run, RescoreOrder order) {
        if (order.reason().isBlank()) {
            throw Refusal.invalid("reason-missing", "Say why, in at most 500 characters.");
        }
        calls.add("rescore " + (order.person() == null ? "all " : "one ") + order.onlyHigher());
        return rescores(actor, run).done().getFirst();
    }

    @Override
    public Rescores rescores(Actor actor, UUID run) {
        door(actor);
        var one = new Rescore(
                SHEET, PROBLEM, "The roof", "", true, "Helena", "Wrong key.", Instant.EPOCH, null, 100, 7, 0);
        return new Rescores(
                List.of(one), List.of(new Rescores.Problem(PROBLEM, "The roof", "Quiz 1", Language.ENGLISH, 120, 80)));
    }

    @Override
    public ScoreSheet read(Actor actor, UUID run, SheetFile file) {
        calls.add("read " + file.csv() + " " + file.reason());
        return sheet(actor, run, SHEET);
    }

    @Override
    public ScoreSheet sheet(Actor actor, UUID run, UUID sheet) {
        door(actor);
        return new ScoreSheet(
                SHEET,
                "Helena",
                "Paper exam.",
                Instant.EPOCH,
                applied ? Instant.EPOCH : null,
                List.of(new ScoreSheet.Change(2, AMINA, "Amina Diallo", "Quiz 1", new BigDecimal("9"), BigDecimal.TEN)),
                4,
                List.of(new ScoreSheet.Problem(3, "", "learner-unknown")));
    }

    @Override
    public ScoreSheet apply(Actor actor, UUID run, UUID sheet) {
        applied = true;
        return sheet(actor, run, sheet);
    }

    private static void door(Actor actor) {
        if (actor.isAnonymous() || !actor.is(Role.FACILITATOR)) {
            throw Refusal.notFound();
        }
    }

    private static List<Column> columns() {
        return List.of(
                new Column(QUIZ, "Quiz 1: <water>", "Quizzes", Language.ENGLISH),
                new Column(new UUID(6, 9), "Exam", "Exam", Language.ENGLISH));
    }

    private static Row row(String name, Integer percent, boolean passed) {
        var cell = new Cell(new BigDecimal("8.5"), BigDecimal.TEN, new BigDecimal("85"), false, true, true);
        return new Row(AMINA, name, new UUID(7, 1), Arrays.asList(cell, null), percent, passed ? "Pass" : null, passed);
    }

    private static WhyGrade why() {
        var at = Instant.parse("2027-03-20T10:00:00Z");
        var given = new Given(new BigDecimal("1"), "Helena", "The drawing was missing.", at);
        var late = new Lateness(3, LateRule.Per.HOUR, new BigDecimal("0.5"));
        var problems = List.of(
                new ReceiptProblem(
                        PROBLEM, QUIZ, "The roof", new BigDecimal("1.5"), new BigDecimal("2"), true, late, null),
                new ReceiptProblem(
                        new UUID(6, 4), QUIZ, "The well", new BigDecimal("2"), new BigDecimal("2"), false, null, given),
                new ReceiptProblem(
                        new UUID(6, 5), QUIZ, "The river", BigDecimal.ZERO, new BigDecimal("6"), false, null, null));
        var quiz = new ReceiptItem(
                QUIZ,
                "Quiz 1: <water>",
                null,
                new BigDecimal("3.5"),
                BigDecimal.TEN,
                new BigDecimal("35"),
                false,
                false,
                null,
                problems);
        var rule = new LateRule(new BigDecimal("0.1"), LateRule.Per.HOUR, new BigDecimal("0.5"));
        var types = List.of(
                new ReceiptType(
                        "Quizzes",
                        BigDecimal.ONE,
                        0,
                        List.of(quiz),
                        new BigDecimal("35"),
                        new BigDecimal("35"),
                        false,
                        rule),
                new ReceiptType(
                        "Bonus", new BigDecimal("0.1"), 0, List.of(), BigDecimal.ZERO, BigDecimal.ZERO, true, null));
        var acts = List.of(
                new GradeAct(
                        Kind.SCORE_GIVEN,
                        new UUID(6, 4),
                        "The well",
                        null,
                        "Helena",
                        at,
                        "1 / 2",
                        "2 / 2",
                        "The drawing was missing."),
                new GradeAct(Kind.RESCORED, PROBLEM, "The roof", 2, "Helena", at, "0 / 2", "2 / 2", "Wrong key."));
        return new WhyGrade(
                FakeCourses.RUN,
                AMINA,
                "Amina Diallo",
                "Safe water",
                Language.ENGLISH,
                "Africa/Maputo",
                new Receipt(35, new BigDecimal("35"), 60, null, false, "half-up", types),
                new WhyGrade.Policy(2, at, true),
                Map.of(PROBLEM, new WhyGrade.Answered(2, at, 2)),
                Map.of(PROBLEM, graded(at)),
                acts,
                List.of(new DrawnPool(
                        "Roofs", null, 5, List.of(new DrawnPool.Given(2, "The roof"), new DrawnPool.Given(4, "")))),
                List.of(new GivenNumbers(
                        "The roof", Map.of("a", new BigDecimal("3.5"), "length", new BigDecimal("-1200")))));
    }

    private static GradedWork graded(Instant at) {
        var line = new GradedWork.Line("c1", "Clarity", "l2", "Clear", BigDecimal.TWO, BigDecimal.TWO, "Well argued.");
        return new GradedWork(List.of(line), BigDecimal.TWO, BigDecimal.TWO, "Go on.", "Helena Costa", at);
    }
}
