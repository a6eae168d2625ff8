package palavra.learning.variable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import palavra.content.api.AssessedProblem;
import palavra.content.api.problem.Formula;
import palavra.content.api.problem.Numbered;
import palavra.content.api.problem.Numerical;
import palavra.content.api.problem.Numerical.Range;
import palavra.content.api.problem.Numerical.Sought;
import palavra.content.api.problem.ProblemDefinition;
import palavra.content.api.problem.Question;
import palavra.content.api.problem.ShowAnswer;
import palavra.content.api.variable.Variable;
import palavra.kernel.Language;
import palavra.learning.grading.Grader;

/** Numbers of a learner's own, compared with sums that this test does by itself. */
class GivenTest {

    private static final int LEARNERS = 1_000;
    private static final BigDecimal ONE = BigDecimal.ONE;

    private static final List<Variable> VARIABLES = List.of(
            Variable.range("a", new BigDecimal("-2.4"), new BigDecimal("2.4"), new BigDecimal("0.3")),
            Variable.list("b", List.of(new BigDecimal("7"), new BigDecimal("0.1"), new BigDecimal("1200"))),
            Variable.computed("c", "a*b - 0.2"));

    @Test
    void shouldGradeEachLearnerByTheirOwnNumbers() {
        var problem = problem(VARIABLES, number("q1", "c^2 + a/b"), number("q2", "2(a+b)"), formula("b*x + a"));
        var ids = new Random(20_261_122);
        var met = new HashSet<Map<String, BigDecimal>>();
        for (var i = 0; i < LEARNERS; i++) {
            var asked = Given.unseen(new UUID(ids.nextLong(), ids.nextLong()), problem.id())
                    .of(problem);
            var numbers = asked.given().numbers();
            met.add(numbers);
            var a = numbers.get("a");
            var b = numbers.get("b");
            var c = a.multiply(b).subtract(new BigDecimal("0.2"));
            var first = c.multiply(c).add(a.divide(b, MathContext.DECIMAL128));
            var second = a.add(b).add(a).add(b);
            var written = b.toPlainString() + "x + (" + a.toPlainString() + ")";
            var definition = asked.problem().definition();
            assertTrue(
                    Grader.mark(
                                    definition,
                                    answers(
                                            first.toPlainString()
                                                    .substring(
                                                            0,
                                                            Math.min(
                                                                    64,
                                                                    first.toPlainString()
                                                                            .length())),
                                            second,
                                            written))
                            .right(),
                    numbers + " " + first);
            assertFalse(Grader.mark(definition, answers("0.123", second, written))
                    .marks()
                    .getFirst()
                    .right());
            assertFalse(Grader.mark(definition, answers("1", second.add(new BigDecimal("0.000001")), written))
                    .marks()
                    .get(1)
                    .right());
            assertEquals(numbers, Numbered.drawn(definition));
        }
        assertEquals(17 * 3, met.size());
    }

    @Test
    void shouldAskTheSameOfTheSameSeed() throws JsonProcessingException {
        var problem = problem(VARIABLES, number("q1", "c"));
        var learner = new UUID(7, 8);
        var asked = Given.unseen(learner, problem.id()).of(problem);
        assertEquals(asked, Given.unseen(learner, problem.id()).of(problem));
        var json = new JsonMapper();
        var stored = json.readValue(json.writeValueAsString(asked.given()), Given.class);
        assertEquals(asked, stored.of(problem));
        var turned = problem(VARIABLES.subList(0, 2).reversed(), number("q1", "a"));
        assertEquals(
                asked.given(), Given.unseen(learner, problem.id()).of(turned).given());
    }

    @Test
    void shouldKeepWhatWasSeenAsLongAsItCanBeAsked() {
        var problem = problem(VARIABLES, number("q1", "a"));
        var seen = new Given(5, Map.of("a", new BigDecimal("0.3"), "b", new BigDecimal("1200")));
        assertEquals(seen, seen.of(problem).given());
        var fewer = List.of(VARIABLES.getFirst(), Variable.list("b", List.of(new BigDecimal("7"))));
        var now = seen.of(problem(fewer, number("q1", "a"))).given();
        assertEquals(new BigDecimal("0.3"), now.numbers().get("a"));
        assertEquals(new BigDecimal("7"), now.numbers().get("b"));
        var divided = problem(VARIABLES, number("q1", "1/(a - 0.3)"));
        assertNotEquals(
                new BigDecimal("0.3"), seen.of(divided).given().numbers().get("a"));
        assertNotEquals(
                seen.numbers(),
                seen.anew(problem.definition()).of(problem).given().numbers());
    }

    @Test
    void shouldWriteNumbersAsTheLanguageDoesAndKeepThemTogetherInMathematics() {
        var seen = new Given(5, Map.of("a", new BigDecimal("-2.1"), "b", new BigDecimal("1200")));
        var asked = seen.of(problem(VARIABLES, number("q1", "a"))).problem().definition();
        var said = Numbered.said(asked, Language.PORTUGUESE).stem().getFirst();
        assertEquals("<p>−2,1 m, \\(x^{{-2{,}1}}\\), 1200, {{d}}, −2520,2</p>", said);
        assertTrue(Numbered.said(asked, Language.ENGLISH).stem().getFirst().contains("−2520.2"));
    }

    private static AssessedProblem problem(List<Variable> variables, Question... questions) {
        var stem = new java.util.ArrayList<>(List.of("<p>{{a}} m, \\(x^{{{a}}}\\), {{b}}, {{d}}, {{c}}</p>"));
        for (var question : questions) {
            stem.add("");
        }
        var definition = new ProblemDefinition(
                stem, List.of(questions), List.of(), "", null, null, ShowAnswer.NEVER, 0, variables);
        return new AssessedProblem(new UUID(1, 2), new UUID(1, 3), "", definition);
    }

    private static Numerical number(String id, String formula) {
        var sought = new Sought(formula, BigDecimal.ZERO, false);
        return new Numerical(id, "", "", ONE, List.of(new Range(null, null, null, false, false, ONE, "", sought)), "");
    }

    private static Formula formula(String right) {
        var answers = List.of(new Formula.Answer(right, ONE, ""));
        var variable = new Formula.Variable("x", ONE, BigDecimal.TEN);
        return new Formula("q3", "", "", ONE, List.of(variable), answers, new BigDecimal("0.001"), true, 10, true);
    }

    private static Map<String, List<String>> answers(String first, BigDecimal second, String third) {
        var answers = new HashMap<String, List<String>>();
        answers.put("q1", List.of(first));
        answers.put("q2", List.of(second.toPlainString()));
        answers.put("q3", List.of(third));
        return answers;
    }
}
