package palavra.content.olx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import palavra.content.api.problem.Dropdown;
import palavra.content.api.problem.MultipleChoice;
import palavra.content.api.problem.MultipleChoice.PartialCredit;
import palavra.content.api.problem.Numerical;
import palavra.content.api.problem.Option;
import palavra.content.api.problem.ProblemDefinition;
import palavra.content.api.problem.ShowAnswer;
import palavra.content.api.problem.SingleChoice;
import palavra.content.api.problem.Text;

class ProblemsTest {

    private static final String CHOICE =
            "<multiplechoiceresponse><choicegroup><choice correct='true'>a</choice><choice correct='false'>b</choice>"
                    + "</choicegroup></multiplechoiceresponse>";

    @TempDir
    Path work;

    @Test
    void shouldReadASingleChoice() {
        var problem = problem("""
                <p>Before</p><multiplechoiceresponse><label><h3>Which?</h3></label><description>Pick one</description>
                <choicegroup type="MultipleChoice" shuffle="true"><choice correct="True"><span style="color:red">Yes</span>
                <choicehint label="Well done">Right</choicehint></choice><choice correct="false">No</choice>
                <choice correct="partial" point_value="0.25">Almost</choice></choicegroup></multiplechoiceresponse>
                <solution><div class="detailed-solution"><p>Because</p></div></solution>
                <demandhint><hint>One</hint><hint>Two</hint></demandhint>""");
        var question = assertInstanceOf(SingleChoice.class, problem.questions().getFirst());
        assertEquals(List.of("<p>Before</p>", ""), problem.stem());
        assertEquals("Which?", question.label());
        assertEquals("Pick one", question.note());
        assertTrue(question.shuffled());
        assertEquals(
                new Option("1", "Yes", true, BigDecimal.ONE, "<strong>Well done</strong> Right", ""),
                question.options().getFirst());
        assertEquals(new BigDecimal("0.25"), question.options().get(2).credit());
        assertFalse(question.options().get(2).correct());
        assertEquals(List.of("One", "Two"), problem.hints());
        assertEquals("<div><p>Because</p></div>", problem.explanation());
        assertEquals(BigDecimal.ONE, problem.possible());
    }

    @Test
    void shouldReadCheckboxesWithHintsAndPartialCredit() {
        var problem = problem("""
                <choiceresponse partial_credit="EDC"><checkboxgroup><choice correct="true">a
                <choicehint selected="true">chosen</choicehint><choicehint selected="false">left</choicehint></choice>
                <choice correct="false">b</choice><compoundhint value="A B">both</compoundhint></checkboxgroup>
                </choiceresponse>""");
        var question =
                assertInstanceOf(MultipleChoice.class, problem.questions().getFirst());
        assertEquals(PartialCredit.EVERY_DECISION, question.partialCredit());
        assertEquals("chosen", question.options().getFirst().feedback());
        assertEquals("left", question.options().getFirst().feedbackUnchosen());
        assertEquals(List.of(new MultipleChoice.SetFeedback(Set.of("1", "2"), "both")), question.together());
    }

    @Test
    void shouldReadBothKindsOfDropdownEvenInsideATable() {
        var problem = problem("""
                <table><tr><td><optionresponse><optioninput options="('a','it\\'s, b')" correct="it's, b"/></optionresponse></td>
                <td><optionresponse><optioninput><option correct="True">x<optionhint>h</optionhint></option>
                <option correct="False">y</option></optioninput></optionresponse></td></tr></table>""");
        var first = assertInstanceOf(Dropdown.class, problem.questions().get(0));
        assertEquals(
                List.of("a", "it&#39;s, b"),
                first.options().stream().map(Option::html).toList());
        assertTrue(first.options().get(1).correct());
        var second = assertInstanceOf(Dropdown.class, problem.questions().get(1));
        assertEquals("h", second.options().getFirst().feedback());
        assertEquals(
                "<table><tbody><tr><td>|</td><td>|</td></tr></tbody></table>",
                String.join("|", problem.stem()).replaceAll("\\s+", ""));
        assertEquals(BigDecimal.TWO, problem.possible());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "600; 5; 595; 605",
                "600; 5%; 570.00; 630.00",
                "0.1; ; 0.0999990; 0.1000010",
                "9.3*10^7; 0; 93000000.0; 93000000.0",
                "3,5; 0; 3.5; 3.5",
                "-(1+1)/4; 0; -0.5; -0.5",
                "5%; 0; 0.05; 0.05",
                "2e3; 0; 2000; 2000",
                "(1+2)*2^-1; 0; 1.5; 1.5"
            })
    void shouldResolveTolerances(String answer, String tolerance, BigDecimal low, BigDecimal high) {
        var parameter = tolerance == null ? "" : "<responseparam type='tolerance' default='" + tolerance + "'/>";
        var range = numerical("<numericalresponse answer='" + answer + "'>" + parameter
                        + "<formulaequationinput/></numericalresponse>")
                .accepted()
                .getFirst();
        assertEquals(0, low.compareTo(range.low()), range.toString());
        assertEquals(0, high.compareTo(range.high()), range.toString());
        assertTrue(range.holds(range.answer()));
    }

    @Test
    void shouldReadRangesUnitsMoreAnswersAndPartialCredit() {
        var range = numerical(
                "<numericalresponse answer='[1,5)'><formulaequationinput trailing_text='kg'/></numericalresponse>");
        assertEquals("kg", range.unit());
        assertTrue(range.accepted().getFirst().holds(BigDecimal.ONE));
        assertFalse(range.accepted().getFirst().holds(new BigDecimal("5")));
        assertNull(range.accepted().getFirst().answer());
        var several = numerical(
                "<numericalresponse answer='2' partial_credit='list'><formulaequationinput/>"
                        + "<responseparam partial_answers='1'/><correcthint>Yes</correcthint>"
                        + "<additional_answer answer='3'><correcthint>Also</correcthint></additional_answer></numericalresponse>");
        assertEquals(
                List.of("Yes", "Also", ""),
                several.accepted().stream().map(Numerical.Range::feedback).toList());
        assertEquals(new BigDecimal("0.5"), several.accepted().get(2).credit());
    }

    @Test
    void shouldReadTextsWithEveryWayToNameAnswers() {
        var problem = problem("""
                <stringresponse answer="Michigan_or_MI" type="ci"><label>State?</label>
                <additional_answer answer="Mich"/><additional_answer>Mitten<correcthint>Ha</correcthint></additional_answer>
                <stringequalhint answer="Ohio">Next door</stringequalhint><correcthint>Yes</correcthint>
                <textline size="20"/></stringresponse>""");
        var question = assertInstanceOf(Text.class, problem.questions().getFirst());
        assertEquals(
                List.of("Michigan", "MI", "Mich", "Mitten"),
                question.accepted().stream().map(Text.Answer::text).toList());
        assertFalse(question.caseSensitive());
        assertEquals(List.of(new Text.Answer("Ohio", "Next door")), question.remarks());
        assertEquals("Ha", question.accepted().get(3).feedback());
    }

    @Test
    void shouldAskSeveralThingsWithTheLabelBeforeEach() {
        var problem = problem(
                "<label>(a)</label><numericalresponse answer='1'><formulaequationinput/></numericalresponse>"
                        + "<p>Then</p><label>(b)</label><numericalresponse answer='2'><formulaequationinput/></numericalresponse>");
        assertEquals(
                List.of("(a)", "(b)"),
                problem.questions().stream().map(question -> question.label()).toList());
        assertEquals(
                List.of("q1", "q2"),
                problem.questions().stream().map(question -> question.id()).toList());
        assertEquals(List.of("", "<p>Then</p>", ""), problem.stem());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<customresponse cfn='f'><textline/></customresponse>",
                "<formularesponse answer='x'><textline/></formularesponse>",
                "<imageresponse><imageinput/></imageresponse>",
                "<drag_and_drop_input/>",
                "<stringresponse answer='..bble' type='ci regexp'><textline/></stringresponse>",
                "<numericalresponse answer='10*i'><formulaequationinput/></numericalresponse>",
                "<numericalresponse answer='$z'><textline/></numericalresponse>",
                "<script>x = f(1)</script><p>$x</p><numericalresponse answer='1'><textline/></numericalresponse>",
                "<numericalresponse answer='[5,1]'><textline/></numericalresponse>",
                "<multiplechoiceresponse/>",
                "<optionresponse><optioninput options=\"('a','b')\" correct='c'/></optionresponse>",
                "<numericalresponse answer='9^9^9^9'><textline/></numericalresponse>",
            })
    void shouldPutAPlaceholderWherePointsWouldNotBeHonest(String part) {
        var course = TinyCourse.holding("<problem url_name='p'>" + CHOICE + part + "</problem>")
                .read(work);
        var placeholder = assertInstanceOf(
                Body.Placeholder.class, TinyCourse.component(course).body());
        assertTrue(placeholder.source().contains("multiplechoiceresponse"));
    }

    @Test
    void shouldTakeALiteralPatternAsText() {
        var text = problem("<stringresponse answer='bubble' type='regexp'><textline/></stringresponse>");
        assertTrue(((Text) text.questions().getFirst()).caseSensitive());
    }

    @Test
    void shouldMakeATextOfAProblemThatAsksNothing() {
        var course = TinyCourse.holding("<problem url_name='p'><p>Only text</p></problem>")
                .read(work);
        assertEquals("<p>Only text</p>", TinyCourse.html(course));
        assertTrue(TinyCourse.reports(course, "problem-without-question"));
    }

    @Test
    void shouldTakeLimitsFromTheProblemOrFromAbove() {
        var course = TinyCourse.holding(
                        "<problem url_name='p' max_attempts='3' weight='2.5' submission_wait_seconds='60'>" + CHOICE
                                + "</problem><problem url_name='q' max_attempts='null' showanswer='never'>" + CHOICE
                                + "</problem>")
                .with(
                        "sequential/seq.xml",
                        "<sequential showanswer='past_due' max_attempts='7'><vertical url_name='ver'/></sequential>")
                .read(work);
        var first = problem(TinyCourse.unit(course).children().get(0));
        assertEquals(3, first.maxAttempts());
        assertEquals(new BigDecimal("2.5"), first.possible());
        assertEquals(60, first.waitSeconds());
        assertEquals(ShowAnswer.PAST_DUE, first.showAnswer());
        var second = problem(TinyCourse.unit(course).children().get(1));
        assertEquals(7, second.maxAttempts());
        assertEquals(ShowAnswer.NEVER, second.showAnswer());
    }

    @Test
    void shouldSurviveJsonAndHideItsKey() throws Exception {
        var problem = problem("<p>x</p>" + CHOICE + "<choiceresponse><checkboxgroup><choice correct='true'>a"
                + "<choicehint selected='true'>SECRET</choicehint></choice></checkboxgroup></choiceresponse>"
                + "<stringresponse answer='SECRET'><textline/></stringresponse>"
                + "<numericalresponse answer='42'><textline/></numericalresponse><solution>SECRET</solution>");
        var json = new ObjectMapper();
        var written = json.writeValueAsString(problem);
        assertTrue(written.contains("\"type\":\"single-choice\""), written);
        assertEquals(problem, json.readValue(written, ProblemDefinition.class));
        var shown = json.writeValueAsString(problem.withoutKey());
        assertFalse(shown.contains("SECRET") || shown.contains("42") || shown.contains("\"correct\":true"), shown);
    }

    private Numerical numerical(String xml) {
        return assertInstanceOf(Numerical.class, problem(xml).questions().getFirst());
    }

    private ProblemDefinition problem(String xml) {
        return problem(TinyCourse.component(TinyCourse.holding("<problem url_name='p'>" + xml + "</problem>")
                .read(work)));
    }

    private static ProblemDefinition problem(Block block) {
        return assertInstanceOf(Body.ProblemBody.class, block.body()).problem();
    }
}
