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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import palavra.content.api.problem.Categorizing;
import palavra.content.api.problem.Formula;
import palavra.content.api.problem.Hotspot;
import palavra.content.api.problem.Hotspot.Point;
import palavra.content.api.problem.ProblemDefinition;

/** Formulas, places in pictures and things that are dragged. */
class PlacesTest {

    @TempDir
    Path work;

    @Test
    void shouldReadAFormulaWithItsSamples() {
        var question = assertInstanceOf(Formula.class, first(problem("""
                <formularesponse type="cs" samples="x,n@1,0.5:3,4#12" answer="n*x^(n-1)">
                <label>Derive</label><responseparam type="tolerance" default="1%"/>
                <textline/></formularesponse>""")));
        assertEquals(List.of("x", "n"), question.names());
        assertEquals(new BigDecimal("0.5"), question.variables().get(1).low());
        assertEquals(12, question.samples());
        assertTrue(question.percent() && question.caseSensitive());
        assertEquals("Derive", question.label());
    }

    @Test
    void shouldReadValuesThatAProgramOnlyNames() {
        var question = assertInstanceOf(Formula.class, first(problem("""
                <script type="loncapa/python">
                # the answer
                VoVi = "(R_1*R_2)/R_3"
                </script>
                <formularesponse type="ci" samples="R_1,R_2,R_3@1,2,3:3,4,5#10" answer="$VoVi">
                <responseparam type="tolerance" default="0.00001"/><formulaequationinput/></formularesponse>""")));
        assertEquals("(R_1*R_2)/R_3", question.accepted().getFirst().expression());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<formularesponse samples='x@1:2#5' answer='y'><textline/></formularesponse>",
                "<formularesponse samples='x@1:2' answer='x'><textline/></formularesponse>",
                "<formularesponse samples='x@1:a#5' answer='x'><textline/></formularesponse>",
                "<script>x = 1\nimport os</script><numericalresponse answer='$x'><textline/></numericalresponse>",
                "<script>x = f('a')</script><formularesponse samples='y@1:2#5' answer='$x'><textline/></formularesponse>",
                "<imageresponse><imageinput src='/static/no.png' width='9' height='9' rectangle='(1,1)-(2,2)'/></imageresponse>",
                "<imageresponse><imageinput src='/static/map.png' width='9' height='9'/></imageresponse>",
            })
    void shouldLeaveAPlaceholderForWhatCanNotBeGraded(String xml) {
        var course = course("<problem url_name='p'>" + xml + "</problem>");
        assertInstanceOf(Body.Placeholder.class, TinyCourse.component(course).body());
    }

    @Test
    void shouldReadPlacesInAPicture() {
        var rectangle = assertInstanceOf(
                Hotspot.class,
                first(problem(
                        "<p>Where?</p><imageresponse><imageinput src='/static/map.png' width='400' height='200' alt='A  map'"
                                + " rectangle='(40,20)-(80,60);(200,100)-(400,200)'/></imageresponse>")));
        assertEquals(2, rectangle.regions().size());
        assertEquals(
                List.of(new Point(100, 100), new Point(200, 100), new Point(200, 300), new Point(100, 300)),
                rectangle.regions().getFirst().corners());
        assertTrue(rectangle.picture().contains("alt=\"A map\"")
                && rectangle.picture().contains("media:"));
        var polygon = assertInstanceOf(
                Hotspot.class,
                first(problem("<imageresponse><imageinput src='/static/map.png' width='100' height='100'"
                        + " regions='[[10,10], [20,10],[15, 30]]'/></imageresponse>")));
        assertEquals(3, polygon.regions().getFirst().corners().size());
    }

    @Test
    void shouldReadDragAndDropAsCategories() {
        var course = course("<drag-and-drop-v2 url_name='d' question_text='Where?' max_items_per_zone='2' data='{"
                + "\"zones\":[{\"uid\":\"top\",\"title\":\"Roof\"},{\"uid\":\"low\",\"title\":\"Well\"}],"
                + "\"feedback\":{\"finish\":\"All there.\"},\"targetImg\":\"/static/map.png\","
                + "\"items\":[{\"displayName\":\"Rain\",\"zones\":[\"top\",\"gone\"],"
                + "\"feedback\":{\"correct\":\"Yes\",\"incorrect\":\"No\"}},"
                + "{\"displayName\":\"Sand &lt;b&gt;\",\"zones\":[]}]}'/>");
        var problem = assertInstanceOf(
                        Body.ProblemBody.class, TinyCourse.component(course).body())
                .problem();
        var question = assertInstanceOf(Categorizing.class, first(problem));
        assertEquals("Where?", question.label());
        assertEquals(List.of("z1"), question.items().getFirst().targets());
        assertEquals("No", question.items().getFirst().feedback());
        assertEquals("Yes", question.items().getFirst().praise());
        assertEquals(List.of(), question.items().get(1).targets());
        assertTrue(question.nowhere());
        assertEquals(2, question.most());
        assertEquals("All there.", problem.explanation());
        assertTrue(problem.stem().getFirst().contains("media:"));
        assertNull(problem.weight());
    }

    private ProblemDefinition problem(String xml) {
        var course = course("<problem url_name='p'>" + xml + "</problem>");
        return assertInstanceOf(
                        Body.ProblemBody.class, TinyCourse.component(course).body())
                .problem();
    }

    private ImportedCourse course(String xml) {
        return TinyCourse.holding(xml).with("static/map.png", "not looked into").read(work);
    }

    private static palavra.content.api.problem.Question first(ProblemDefinition problem) {
        return problem.questions().getFirst();
    }
}
