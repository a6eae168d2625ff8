package palavra.frontend.studio.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import palavra.content.api.problem.Numerical;
import palavra.content.api.problem.Numerical.Range;
import palavra.content.api.problem.Numerical.Sought;
import palavra.content.api.problem.ProblemDefinition;
import palavra.content.api.problem.ShowAnswer;
import palavra.content.api.variable.Variable;
import palavra.kernel.Language;

/** Numbers that differ from learner to learner, as an author writes them. */
class VariableFieldsTest {

    @Test
    void shouldReadWhatItWrote() {
        var problem = problem();
        var form = form(problem);
        assertEquals(problem, ProblemFields.read(form));
        assertTrue(form.isFine(), form.errors().toString());
    }

    @Test
    void shouldShowWhatThreeLearnersWouldGet() {
        var draws = Draws.of(form(problem()), Language.PORTUGUESE);
        assertEquals(
                List.of("a", "b", "c", "2*a + c"),
                draws.lines().stream().map(Draws.Line::name).toList());
        assertTrue(draws.lines().stream().allMatch(line -> line.numbers().size() == 3));
        assertTrue(draws.lines().getLast().key());
        assertTrue(draws.lines().get(1).numbers().stream().anyMatch(number -> number.contains(",")));
        assertEquals(
                List.of(),
                Draws.of(form(problem()).put("number0.low", "x"), Language.ENGLISH)
                        .lines());
    }

    @Test
    void shouldMarkEachThingThatIsWrongAtItsField() {
        assertEquals(
                Map.of("number0.text", "variable"),
                wrong("number0.text", "2a", "q0.label", "How much?", "q0.range0.answer", "7", "number2.formula", "b"));
        assertEquals(Map.of("number0.low", "steps"), wrong("number0.low", "20"));
        assertEquals(Map.of("number0.step", "number"), wrong("number0.step", "one"));
        assertEquals(Map.of("number1.list", "number"), wrong("number1.list", "1; 2,x"));
        assertEquals(Map.of("number2.formula", "formula"), wrong("number2.formula", "a*d"));
        assertEquals(Map.of("number0.low", "digits"), wrong("number0.step", "0.0000000000001"));
        assertEquals(Map.of("q0.label", "placeholder"), wrong("q0.label", "How much is {{d}}?"));
        assertEquals(Map.of("explanation", "placeholder"), wrong("explanation", "It is {{x}}."));
        assertEquals(Map.of("q0.range0.answer", "formula"), wrong("q0.range0.answer", "a + d"));
        assertEquals(Map.of("numbers", "value"), wrong("q0.range0.answer", "c/(a - 3)"));
    }

    private static Map<String, String> wrong(String... fields) {
        var form = form(problem());
        for (var at = 0; at < fields.length; at += 2) {
            form.put(fields[at], fields[at + 1]);
        }
        ProblemFields.read(form);
        return form.errors();
    }

    private static Form form(ProblemDefinition problem) {
        var form = new Form();
        ProblemFields.put(form, problem);
        return form;
    }

    private static ProblemDefinition problem() {
        var sought = new Sought("2*a + c", new BigDecimal("5"), true);
        var range = new Range(null, null, null, false, false, BigDecimal.ONE, "", sought);
        return new ProblemDefinition(
                List.of("", ""),
                List.of(new Numerical("q", "{{a}} and {{b}}", "", BigDecimal.ONE, List.of(range), "")),
                List.of(),
                "It is {{c}}.",
                null,
                null,
                ShowAnswer.FINISHED,
                0,
                List.of(
                        Variable.range("a", BigDecimal.ONE, BigDecimal.TEN, BigDecimal.ONE),
                        Variable.list("b", List.of(new BigDecimal("0.5"), new BigDecimal("-2.25"))),
                        Variable.computed("c", "a*b")));
    }
}
