package palavra.frontend.studio.editor;

import static java.math.BigDecimal.ONE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import palavra.content.api.problem.Categorizing;
import palavra.content.api.problem.Formula;
import palavra.content.api.problem.Hotspot;
import palavra.content.api.problem.Hotspot.Point;
import palavra.content.api.problem.Matching;
import palavra.content.api.problem.Numerical;
import palavra.content.api.problem.Ordering;
import palavra.content.api.problem.PartsCredit;
import palavra.content.api.problem.PlacedItem;
import palavra.content.api.problem.Question;
import palavra.content.api.problem.Target;
import palavra.content.api.problem.Text;

/** What an author reads in the fields of a question and does not touch is saved as it was. */
class QuestionFieldsTest {

    private static final List<Target> TARGETS =
            List.of(new Target("nx", "Roof"), new Target("ny", "Well"), new Target("nz", "Road"));

    static Stream<Question> questions() {
        var range = new Numerical.Range(BigDecimal.TEN, BigDecimal.TEN, BigDecimal.TEN, false, false, ONE, "");
        var variable = new Formula.Variable("x_1", ONE, BigDecimal.TEN);
        var formula = new Formula.Answer("x_1^2", new BigDecimal("0.5"), "Yes");
        var region = new Hotspot.Region(
                "n1", "Here", List.of(new Point(5, 0), new Point(505, 0), new Point(0, 1000)), true, "So");
        return Stream.of(
                new Numerical(
                        "q", "L", "N", ONE, List.of(range), "", List.of(new Numerical.Unit("km", ONE)), true, "In km."),
                new Text("q", "L", "N", ONE, List.of(new Text.Answer("a", "")), true, List.of(), true, true, true),
                new Text("q", "L", "N", ONE, List.of(new Text.Answer("a", "")), false, List.of()),
                new Formula(
                        "q", "L", "N", ONE, List.of(variable), List.of(formula), new BigDecimal("0.01"), true, 7, true),
                new Ordering("q", "L", "N", ONE, List.of(item("na"), item("nb")), PartsCredit.EVERY_NEIGHBOR),
                new Matching(
                        "q", "L", "N", ONE, List.of(item("na", "nx"), item("nb", "ny")), TARGETS, PartsCredit.NONE),
                new Categorizing(
                        "q",
                        "L",
                        "N",
                        ONE,
                        List.of(item("na", "nx", "nz"), item("nb")),
                        TARGETS,
                        true,
                        2,
                        PartsCredit.EVERY_PART),
                new Hotspot("q", "L", "N", ONE, "![A map](map.png)", List.of(region), false));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void shouldReadWhatItWrote(Question question) {
        var form = new Form();
        QuestionFields.put(form.add("q"), question);
        assertEquals(question, QuestionFields.read(form.rows("q").getFirst()));
        assertTrue(form.isFine(), form.errors().toString());
    }

    @Test
    void shouldMarkWhatIsMissingInEveryTypeThatIsBegun() {
        for (var type : QuestionFields.TYPES) {
            var form = new Form();
            QuestionFields.begin(form, type);
            QuestionFields.read(form.rows("q").getFirst());
            assertTrue(!form.isFine(), type);
        }
    }

    @Test
    void shouldMakeARectangleOfTwoCorners() {
        var form = new Form();
        var row = form.add("q").put("type", "hotspot").put("picture", "![A map](map.png)");
        row.add("region").put("corners", "10 20, 60.5 45").tick("right", true);
        var spot = (Hotspot) QuestionFields.read(row);
        assertEquals(
                List.of(new Point(100, 200), new Point(605, 200), new Point(605, 450), new Point(100, 450)),
                spot.regions().getFirst().corners());
        assertTrue(form.isFine(), form.errors().toString());
    }

    @Test
    void shouldGiveEveryPartnerAnIdThatStays() {
        var form = new Form();
        QuestionFields.begin(form, "matching");
        var row = form.rows("q").getFirst();
        row.rows("item").forEach(item -> item.put("text", "a").put("partner", "b"));
        var first = (Matching) QuestionFields.read(row);
        assertEquals(first, QuestionFields.read(row));
        assertTrue(first.targets().stream().allMatch(target -> target.id().matches("n[0-9a-f]{8}")));
    }

    private static PlacedItem item(String id, String... targets) {
        return new PlacedItem(id, "Thing " + id, List.of(targets), "No", "Yes");
    }
}
