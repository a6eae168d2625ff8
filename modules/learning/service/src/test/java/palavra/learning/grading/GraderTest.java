package palavra.learning.grading;

import static java.math.BigDecimal.ONE;
import static java.math.BigDecimal.ZERO;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import palavra.content.api.problem.MultipleChoice;
import palavra.content.api.problem.MultipleChoice.PartialCredit;
import palavra.content.api.problem.MultipleChoice.SetFeedback;
import palavra.content.api.problem.Numerical;
import palavra.content.api.problem.Numerical.Range;
import palavra.content.api.problem.Option;
import palavra.content.api.problem.ProblemDefinition;
import palavra.content.api.problem.Question;
import palavra.content.api.problem.ShowAnswer;
import palavra.content.api.problem.SingleChoice;
import palavra.content.api.problem.Text;
import palavra.kernel.Refusal;

class GraderTest {

    private static final Question SKY = new SingleChoice(
            "q1",
            "",
            "",
            ONE,
            List.of(
                    new Option("a", "Six hours", false, ZERO, "A clear sky only.", ""),
                    new Option("b", "Two days", true, ONE, "", ""),
                    new Option("c", "One day", false, new BigDecimal("0.5"), "", "")),
            false);

    private static final Question FIVE = several("q2", PartialCredit.HALVES, "TFTFF");

    @Test
    void shouldGiveAllPointsWhenTheRightOptionIsChosen() {
        var marking = mark(null, SKY, "b");
        assertTrue(marking.right());
        assertEquals(ONE, marking.earned());
    }

    @Test
    void shouldGiveTheOptionsCreditAndFeedbackWhenItIsNotTheRightOne() {
        assertEquals(
                "A clear sky only.",
                mark(null, SKY, "a").marks().getFirst().optionFeedback().get("a"));
        assertEquals(new BigDecimal("0.5"), mark(null, SKY, "c").earned());
        assertFalse(mark(null, SKY, "c").right());
    }

    @Test
    void shouldScaleByTheWeightOfTheProblem() {
        assertEquals(new BigDecimal("1.5"), mark(new BigDecimal("3"), SKY, "c").earned());
    }

    @ParameterizedTest
    @CsvSource({
        "HALVES,13,1",
        "HALVES,1,0.5",
        "HALVES,123,0.5",
        "HALVES,2,0",
        "HALVES,24,0",
        "HALVES,12345,0",
        "EVERY_DECISION,1,0.8",
        "EVERY_DECISION,24,0.2",
        "NONE,1,0"
    })
    void shouldGivePartialCreditByTheRule(PartialCredit rule, String chosen, BigDecimal earned) {
        var question = several("q2", rule, "TFTFF");
        assertEquals(0, earned.compareTo(mark(null, question, chosen.split("")).earned()));
    }

    @Test
    void shouldQuarterThePointsWhenTwoDecisionsAmongFiveAreWrong() {
        assertEquals(new BigDecimal("0.25"), mark(null, FIVE, "1", "2").earned());
    }

    @Test
    void shouldReplaceTheOptionsFeedbackWhenThereIsOneForExactlyThisSet() {
        var question = new MultipleChoice(
                "q",
                "",
                "",
                ONE,
                options("TF"),
                PartialCredit.NONE,
                List.of(new SetFeedback(Set.of("1", "2"), "Both cannot be.")));
        var mark = mark(null, question, "1", "2").marks().getFirst();
        assertEquals("Both cannot be.", mark.feedback());
        assertTrue(mark.optionFeedback().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"9.5,true", "'10,5',true", "٩٫٥,true", "10.51,false", "9.4,false"})
    void shouldAcceptNumbersInTheRangeWithItsBounds(String written, boolean right) {
        var range = new Range(BigDecimal.TEN, new BigDecimal("9.5"), new BigDecimal("10.5"), false, false, ONE, "");
        assertEquals(
                right,
                mark(null, new Numerical("q", "", "", ONE, List.of(range), "m"), written)
                        .right());
    }

    @Test
    void shouldLeaveOutAnOpenBound() {
        var range = new Range(null, ZERO, ONE, true, true, ONE, "");
        var question = new Numerical("q", "", "", ONE, List.of(range), "");
        assertFalse(mark(null, question, "0").right());
        assertFalse(mark(null, question, "1").right());
        assertTrue(mark(null, question, "0.0001").right());
    }

    @ParameterizedTest
    @CsvSource({"São Tomé,true", "' são   TOMÉ ',true", "Sa\u0303o Tome\u0301,true", "Sao Tome,false", "Principe,false"
    })
    void shouldCompareTextWithoutCaseSpacesAndComposition(String written, boolean right) {
        var question = new Text(
                "q",
                "",
                "",
                ONE,
                List.of(new Text.Answer("São Tomé", "")),
                false,
                List.of(new Text.Answer("principe", "The other island.")));
        var mark = mark(null, question, written).marks().getFirst();
        assertEquals(right, mark.right());
        assertEquals(written.equals("Principe") ? "The other island." : "", mark.feedback());
    }

    @Test
    void shouldMindTheCaseWhenTheQuestionDoes() {
        var question = new Text("q", "", "", ONE, List.of(new Text.Answer("pH", "")), true, List.of());
        assertTrue(mark(null, question, "pH").right());
        assertFalse(mark(null, question, "PH").right());
    }

    @Test
    void shouldTakeDigitsOfAnyScriptInText() {
        var question = new Text("q", "", "", ONE, List.of(new Text.Answer("room 12", "")), false, List.of());
        assertTrue(mark(null, question, "ROOM ١٢").right());
    }

    @Test
    void shouldRefuseAndNotGradeWhenAQuestionIsBlank() {
        assertEquals("answer-missing", refusal(SKY, List.of()).code());
        assertEquals("answer-missing", refusal(SKY, List.of("  ")).code());
    }

    @Test
    void shouldRefuseAndNotGradeWhenAnAnswerCannotBeRead() {
        var number = new Numerical("q1", "", "", ONE, List.of(), "");
        assertEquals("answer-unreadable", refusal(number, List.of("ten")).code());
        assertEquals("answer-unreadable", refusal(SKY, List.of("z")).code());
        assertEquals("answer-unreadable", refusal(SKY, List.of("a", "b")).code());
        assertEquals(
                "answer-unreadable",
                refusal(several("q1", PartialCredit.NONE, "TF"), List.of("1", "9"))
                        .code());
    }

    private static Refusal refusal(Question question, List<String> given) {
        return assertThrows(Refusal.class, () -> Grader.mark(problem(null, question), Map.of(question.id(), given)));
    }

    private static Marking mark(BigDecimal weight, Question question, String... given) {
        return Grader.mark(problem(weight, question), Map.of(question.id(), List.of(given)));
    }

    private static ProblemDefinition problem(BigDecimal weight, Question... questions) {
        var stem = Collections.nCopies(questions.length + 1, "");
        return new ProblemDefinition(stem, List.of(questions), List.of(), "", null, weight, ShowAnswer.FINISHED, 0);
    }

    private static MultipleChoice several(String id, PartialCredit rule, String key) {
        return new MultipleChoice(id, "", "", ONE, options(key), rule, List.of());
    }

    private static List<Option> options(String key) {
        var options = new ArrayList<Option>();
        for (var i = 0; i < key.length(); i++) {
            var right = key.charAt(i) == 'T';
            options.add(new Option(String.valueOf(i + 1), "", right, right ? ONE : ZERO, "", ""));
        }
        return options;
    }
}
