package palavra.learning.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import palavra.content.api.problem.Option;
import palavra.content.api.problem.ProblemDefinition;
import palavra.content.api.problem.ShowAnswer;
import palavra.content.api.problem.SingleChoice;
import palavra.content.api.variable.Variable;
import palavra.kernel.Language;
import palavra.kernel.Refusal;
import palavra.learning.api.Answers;
import palavra.learning.api.Rehearsal;

class RehearsingTest {

    private static final UUID PROBLEM = new UUID(7, 1);

    @Test
    void shouldShowNoKeyBeforeAnythingIsSent() {
        var view = Rehearsing.view(new Rehearsal(PROBLEM, "Clouds", Language.ENGLISH, clouds(), null, false, 0));
        assertNull(view.earned());
        assertNull(view.explanation());
        assertEquals(List.of(), view.hints());
        assertEquals(1, view.hintsLeft());
    }

    @Test
    void shouldGradeAsForALearner() {
        var wrong = Rehearsing.view(new Rehearsal(PROBLEM, "Clouds", Language.ENGLISH, clouds(), answer("a"), true, 1));
        assertEquals(0, wrong.earned().signum());
        assertEquals(
                "Look up.", wrong.questions().getFirst().options().getFirst().feedback());
        assertEquals(List.of("How much light is there?"), wrong.hints());
        var right = Rehearsing.view(new Rehearsal(PROBLEM, "Clouds", Language.ENGLISH, clouds(), answer("b"), true, 0));
        assertEquals(0, right.earned().compareTo(BigDecimal.ONE));
        assertEquals("Light is what kills.", right.explanation());
    }

    @Test
    void shouldKeepWhatWasTypedWhenOnlyAHintIsAskedFor() {
        var view = Rehearsing.view(new Rehearsal(PROBLEM, "Clouds", Language.ENGLISH, clouds(), answer("a"), false, 1));
        assertTrue(view.questions().getFirst().options().getFirst().chosen());
        assertNull(view.earned());
    }

    @Test
    void shouldRefuseAnEmptyAnswer() {
        var empty = new Rehearsal(PROBLEM, "Clouds", Language.ENGLISH, clouds(), new Answers("k", Map.of()), true, 0);
        assertEquals(
                "answer-missing",
                assertThrows(Refusal.class, () -> Rehearsing.view(empty)).code());
    }

    /** Anyone who is signed in may rehearse: a few digits must not become a number of a hundred million of them. */
    @ParameterizedTest
    @ValueSource(strings = {"1e100000000", "1e-100000000", "1e13"})
    void shouldDrawNoNumbersWithoutEnd(String number) {
        var far = new BigDecimal(number);
        for (var variable : List.of(
                Variable.range("a", BigDecimal.ZERO, far, BigDecimal.ONE),
                Variable.range("a", far, far, far),
                Variable.list("a", List.of(far)),
                Variable.range("a", null, null, null))) {
            var base = clouds();
            var asked = new ProblemDefinition(
                    base.stem(),
                    base.questions(),
                    base.hints(),
                    base.explanation(),
                    2,
                    null,
                    ShowAnswer.FINISHED,
                    0,
                    List.of(variable));
            var rehearsal = new Rehearsal(PROBLEM, "Clouds", Language.ENGLISH, asked, null, false, 0);
            assertEquals(
                    "variable-wrong",
                    assertThrows(Refusal.class, () -> Rehearsing.view(rehearsal))
                            .code());
        }
    }

    private static Answers answer(String option) {
        return new Answers("k", Map.of("q", List.of(option)));
    }

    private static ProblemDefinition clouds() {
        var options = List.of(
                new Option("a", "Six hours", false, BigDecimal.ZERO, "Look up.", ""),
                new Option("b", "Two days", true, BigDecimal.ONE, "", ""));
        return new ProblemDefinition(
                List.of("", ""),
                List.of(new SingleChoice("q", "How long?", "", BigDecimal.ONE, options, false)),
                List.of("How much light is there?"),
                "Light is what kills.",
                2,
                null,
                ShowAnswer.FINISHED,
                0);
    }
}
