package palavra.learning.grading;

import static java.math.BigDecimal.ONE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import palavra.content.api.problem.Formula;
import palavra.content.api.problem.Formula.Answer;
import palavra.content.api.problem.Formula.Variable;
import palavra.kernel.Refusal;

class FormulasTest {

    /** The example of the old platform's documentation: the displacement of a blade. */
    private static final Formula BLADE =
            formula("(rho*omega^2*L^2)/E*((11*L)/48 +(3*R)/8)", "1", true, variables("R", "omega", "E", "rho", "L"));

    private static final Formula POWER = formula("n*x^(n-1)", "0.00001", false, variables("x", "n"));

    @ParameterizedTest
    @CsvSource({
        "(rho*omega^2*L^2)/E*((11*L)/48 +(3*R)/8),true",
        "rho*omega^2*L^2*(11*L+18*R)/(48*E),true",
        "omega·omega·rho·L² × (11L + 18R) ÷ (48E),true",
        "'1,00*rho*omega^2*L^2*(11*L+18*R)/(48*E)',true",
        "rho*omega^2*L^2*(11*L+17*R)/(48*E),false",
        "0,false",
    })
    void shouldSeeTheSameValuesAndNotTheSameWords(String written, boolean right) {
        assertEquals(right, Formulas.mark(BLADE, written).right());
    }

    @ParameterizedTest
    @CsvSource({"n*x^(n-1),true", "N·X^(N−1),true", "n*x^n/x,true", "٢*n*x^(n-1)/2,true", "n*x^n,false", "x^(n-1),false"
    })
    void shouldReadItHoweverItIsTyped(String written, boolean right) {
        assertEquals(right, Formulas.mark(POWER, written).right());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x +",
                "y*2",
                "__import__('os')",
                "x; drop table x",
                "${x}",
                "#{7*7}",
                "x.getClass()",
                "sin",
                "sin x",
                "(x",
                "x)",
                "2 3",
                "1..2",
                "1e+",
                "",
                "x=1",
                "T(java.lang.Runtime)",
                "x\u0000"
            })
    void shouldUseNoAttemptForWhatIsNoFormula(String written) {
        var refusal = assertThrows(Refusal.class, () -> Formulas.mark(POWER, written), written);
        assertEquals("formula-unreadable", refusal.code());
    }

    @Test
    void shouldNotBeKeptBusyByAnything() {
        var hostile = List.of(
                "(".repeat(250) + "x" + ")".repeat(249),
                "-".repeat(499) + "x",
                "x^".repeat(249) + "x",
                "9^9^9^9^9^9",
                "fact(fact(fact(170)))",
                "1e999999999",
                "x".repeat(500),
                "sin(".repeat(120) + "x" + ")".repeat(120),
                "9".repeat(500),
                "x" + "*x".repeat(249));
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> hostile.forEach(written -> {
                    try {
                        assertEquals(false, Formulas.mark(POWER, written).right(), written);
                    } catch (Refusal unreadable) {
                        assertEquals("formula-unreadable", unreadable.code());
                    }
                }));
    }

    @Test
    void shouldCompareWhereTheRightFormulaHasAValue() {
        var root = formula(
                "sqrt(x)", "0.001", true, List.of(new Variable("x", new BigDecimal("-4"), new BigDecimal("4"))));
        assertEquals(true, Formulas.mark(root, "x^0.5").right());
        assertEquals(false, Formulas.mark(root, "-sqrt(x)").right());
    }

    @Test
    void shouldMarkTheSameAnswerTheSameEveryTime() {
        var near = formula("x", "0.5", true, List.of(new Variable("x", ONE, new BigDecimal("2"))));
        var first = Formulas.mark(near, "x^1.006").right();
        for (var again = 0; again < 50; again++) {
            assertEquals(first, Formulas.mark(near, "x^1.006").right());
        }
    }

    private static Formula formula(String right, String tolerance, boolean percent, List<Variable> variables) {
        var answer = new Answer(right, ONE, "");
        return new Formula(
                "q", "", "", ONE, variables, List.of(answer), new BigDecimal(tolerance), percent, 10, percent);
    }

    private static List<Variable> variables(String... names) {
        return List.of(names).stream()
                .map(name -> new Variable(name, ONE, BigDecimal.TEN))
                .toList();
    }
}
