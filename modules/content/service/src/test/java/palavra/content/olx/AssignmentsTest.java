package palavra.content.olx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import palavra.content.api.Verdict;
import palavra.content.api.assignment.Assignment;
import palavra.content.api.assignment.Assignment.Wanted;
import palavra.content.api.assignment.Criterion.Level;
import palavra.content.api.assignment.Peers;

class AssignmentsTest {

    @TempDir
    Path work;

    @Test
    void shouldReadAnOpenResponseWithItsRubricAndSayWhichStepsAreLeftOut() {
        var course = TinyCourse.holding("""
                        <openassessment url_name='o1' text_response='required' file_upload_response='optional'
                         white_listed_file_types='PDF,.png,exe' allow_multiple_files='False'>
                        <title>Your roof</title>
                        <assessments><assessment name='student-training'/><assessment name='peer-assessment' must_grade='5' must_be_graded_by='3'/>
                        <assessment name='staff-assessment'/></assessments>
                        <prompts><prompt><description>Look up.

                        Draw &lt;b&gt; it.</description></prompt></prompts>
                        <rubric><criterion feedback='optional'><name>0</name><label>Clarity</label><prompt>Is it clear?</prompt>
                        <option points='0'><name>0</name><label>No</label><explanation>Dark.</explanation></option>
                        <option points='3'><name>1</name><explanation/></option></criterion></rubric></openassessment>""").read(work);
        var asked = asked(course);
        assertEquals("Your roof", TinyCourse.component(course).title());
        assertEquals("<p>Look up.</p>\n<p>Draw &lt;b&gt; it.</p>", asked.prompt());
        assertEquals(Wanted.REQUIRED, asked.text());
        assertEquals(new Assignment.Files(Wanted.OPTIONAL, 1, 10, List.of("pdf", "png")), asked.files());
        var clarity = asked.criteria().getFirst();
        assertEquals(List.of("Clarity", "Is it clear?"), List.of(clarity.name(), clarity.about()));
        assertEquals(
                List.of(
                        new Level("l1", "No", "Dark.", BigDecimal.ZERO),
                        new Level("l2", "1", "", BigDecimal.valueOf(3))),
                clarity.levels());
        assertEquals(BigDecimal.valueOf(3), asked.possible());
        assertEquals(new Peers(5, 3, 7), asked.peers());
        var line = TinyCourse.line(course, "steps-left-out");
        assertEquals(Verdict.CHANGED, line.verdict());
        assertTrue(line.sentence().contains("practice on examples."), line.sentence());
    }

    @Test
    void shouldKeepAnOpenResponseThatOnlyTheStaffAssessed() {
        var course = TinyCourse.holding("""
                        <openassessment url_name='o1' prompts_type='html'><assessments><assessment name='staff-assessment'/></assessments>
                        <prompts><prompt><description>&lt;p onclick='x'&gt;Write&lt;/p&gt;</description></prompt></prompts>
                        <rubric><criterion><name>A</name><prompt/><option points='2'><name>B</name></option></criterion></rubric>
                        </openassessment>""").read(work);
        assertEquals("<p>Write</p>", asked(course).prompt());
        assertNull(asked(course).peers());
        assertEquals(Assignment.Files.NONE, asked(course).files());
        assertEquals(
                Verdict.KEPT,
                course.report().items().stream()
                        .filter(item -> item.reason().equals("block"))
                        .findFirst()
                        .orElseThrow()
                        .verdict());
    }

    @Test
    void shouldReadAFileThatStaffGrades() {
        var asked = asked(TinyCourse.holding("<edx_sga url_name='s1' points='20' weight='null'/>")
                .read(work));
        assertEquals(Wanted.NO, asked.text());
        assertEquals(Wanted.REQUIRED, asked.files().wanted());
        assertEquals(BigDecimal.valueOf(20), asked.possible());
        assertNull(asked.weight());
        var weighed = asked(
                TinyCourse.holding("<edx_sga url_name='s1' weight='2.0'/>").read(work));
        assertEquals(new BigDecimal("2.0"), weighed.possible());
        assertEquals(BigDecimal.valueOf(100), weighed.most());
    }

    @Test
    void shouldReadPointsThatStaffGivesForWhatIsDoneElsewhere() {
        var asked = asked(TinyCourse.holding("<staffgradedxblock url_name='s1' instructions='Come **by**.'/>")
                .read(work));
        assertTrue(asked.elsewhere());
        assertTrue(asked.prompt().contains("<strong>by</strong>"));
        assertEquals(BigDecimal.ONE, asked.possible());
    }

    @Test
    void shouldPutAPlaceholderWhereThereIsNoRubric() {
        var course = TinyCourse.holding("<openassessment url_name='o1'><rubric/></openassessment>")
                .read(work);
        assertInstanceOf(Body.Placeholder.class, TinyCourse.component(course).body());
    }

    private static Assignment asked(ImportedCourse course) {
        return assertInstanceOf(
                        Body.AssignmentBody.class, TinyCourse.component(course).body())
                .assignment();
    }
}
