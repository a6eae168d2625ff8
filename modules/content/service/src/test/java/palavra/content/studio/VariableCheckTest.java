package palavra.content.studio;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import palavra.content.api.formula.Expression;
import palavra.content.api.problem.Numerical;
import palavra.content.api.problem.Numerical.Range;
import palavra.content.api.problem.Numerical.Sought;
import palavra.content.api.problem.ProblemDefinition;
import palavra.content.api.problem.ShowAnswer;
import palavra.content.api.variable.Variable;
import palavra.kernel.Refusal;

class VariableCheckTest {

    private static final Variable A = range("a", "1", "9", "0.5");
    private static final Variable B =
            Variable.list("b", List.of(new BigDecimal("-1"), BigDecimal.ZERO, BigDecimal.TWO));

    @Test
    void shouldTakeRangesListsAndWhatIsWorkedOutOfThem() {
        assertDoesNotThrow(() -> check("{{a}} {{b}} {{c}} \\({{a}}\\)", "c/2", A, B, Variable.computed("c", "a*b")));
        assertDoesNotThrow(() -> check("{{not a variable}}", "", new Variable[0]));
    }

    @Test
    void shouldFindWhatSpeaksOfNoVariable() {
        assertEquals("variable-unknown", code("{{d}}", "a", A));
        assertEquals("variable-unknown", code("{{ a }}", "a", A));
        assertEquals("variable-key", code("", "a+d", A));
        assertEquals("variable-key", code("", "a+", A));
        assertEquals("variable-wrong", code("", "a", A, Variable.computed("c", "d")));
        assertEquals("variable-wrong", code("", "a", Variable.computed("c", "a"), A));
        assertEquals("variable-wrong", code("", "a", A, A));
    }

    @Test
    void shouldFindRangesOfNothingAndTooManyDigits() {
        for (var wrong : List.of(
                range("a", "2", "1", "1"),
                range("a", "1", "2", "0"),
                range("a", "1", "2", "-1"),
                range("a", "1", "2", "0.0000000000001"),
                range("a", "0", "1000000", "0.5"),
                range("a", "1234567890123", "1234567890124", "1"),
                range("a", "1", null, "1"),
                range("pi", "1", "2", "1"),
                range("2a", "1", "2", "1"),
                range("a_1", "1", "2", "1"))) {
            assertEquals("variable-wrong", code("", wrong.name(), wrong), wrong.toString());
        }
    }

    @Test
    void shouldFindADrawWithoutAnAnswer() {
        assertEquals("variable-value", code("", "a/b", A, B));
        assertEquals("variable-value", code("", "sqrt(b)", A, B));
        assertEquals("variable-value", code("", "a", A, B, Variable.computed("c", "1/b")));
        assertDoesNotThrow(() -> check("", "a/(b+0.5)", A, B));
        var large = range("n", "-100000", "100000", "1");
        assertEquals("variable-value", code("", "1/n", large));
        assertEquals("variable-value", code("", "1/(n-100000)", large));
    }

    @Test
    void shouldWorkOutDecimalsAsOnPaper() {
        assertEquals(0, exactly("0.1+0.2-0.3").signum());
        assertEquals(0, new BigDecimal("1").compareTo(exactly("1/3*3")));
        assertEquals(new BigDecimal("0.333333333333333"), exactly("1/3"));
        assertEquals(0, new BigDecimal("1048576").compareTo(exactly("2^20")));
        assertEquals(0, new BigDecimal("0.125").compareTo(exactly("2^-3")));
        assertEquals(new BigDecimal("1.41421356237310"), exactly("sqrt(2)"));
        assertEquals(0, new BigDecimal("-7").compareTo(exactly("-2(3)-1")));
        for (var none : List.of("1/0", "0^-1", "ln(0)", "9^9^9", "9^999^99", "1e301", "sqrt(-1)")) {
            assertTrue(
                    Expression.of(none, List.of(), true)
                            .orElseThrow()
                            .exactly(java.util.Map.of())
                            .isEmpty(),
                    none);
        }
    }

    private static BigDecimal exactly(String expression) {
        return Expression.of(expression, List.of(), true)
                .orElseThrow()
                .exactly(java.util.Map.of())
                .orElseThrow();
    }

    private static Variable range(String name, String low, String high, String step) {
        return Variable.range(
                name, new BigDecimal(low), high == null ? null : new BigDecimal(high), new BigDecimal(step));
    }

    private static String code(String text, String key, Variable... variables) {
        return assertThrows(Refusal.class, () -> check(text, key, variables)).code();
    }

    private static void check(String text, String key, Variable... variables) {
        var sought = new Sought(key, BigDecimal.ZERO, false);
        var range = key.isEmpty()
                ? new Range(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE, false, false, BigDecimal.ONE, "")
                : new Range(null, null, null, false, false, BigDecimal.ONE, "", sought);
        var question = new Numerical("q1", text, "", BigDecimal.ONE, List.of(range), "");
        ProblemCheck.check(new ProblemDefinition(
                List.of("", ""),
                List.of(question),
                List.of(),
                "",
                null,
                null,
                ShowAnswer.NEVER,
                0,
                List.of(variables)));
    }
}
