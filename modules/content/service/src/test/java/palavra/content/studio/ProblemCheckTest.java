package palavra.content.studio;

import static java.math.BigDecimal.ONE;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import palavra.content.api.problem.Categorizing;
import palavra.content.api.problem.Formula;
import palavra.content.api.problem.Formula.Answer;
import palavra.content.api.problem.Formula.Variable;
import palavra.content.api.problem.Hotspot;
import palavra.content.api.problem.Hotspot.Point;
import palavra.content.api.problem.Hotspot.Region;
import palavra.content.api.problem.Matching;
import palavra.content.api.problem.Ordering;
import palavra.content.api.problem.PartsCredit;
import palavra.content.api.problem.PlacedItem;
import palavra.content.api.problem.ProblemDefinition;
import palavra.content.api.problem.Question;
import palavra.content.api.problem.ShowAnswer;
import palavra.content.api.problem.Target;
import palavra.kernel.Refusal;

class ProblemCheckTest {

    private static final List<Target> TARGETS =
            List.of(new Target("n000000a1", "Roof"), new Target("n000000a2", "Well"));
    private static final List<Point> CORNERS = List.of(new Point(0, 0), new Point(9, 0), new Point(0, 9));

    @Test
    void shouldRefuseIdsThatTellTheOrderOrThePairs() {
        assertEquals("ids-telling", code(order(item("a"), item("b"))));
        assertDoesNotThrow(() -> check(order(item("n1f00000a"), item("n0f00000b"))));
        var pairs = List.of(item("n1f00000a", "n000000a1"), item("n0f00000b", "n000000a2"));
        assertDoesNotThrow(() -> check(matching(pairs, TARGETS)));
        var telling = List.of(new Target("roof", "Roof"), new Target("n000000a2", "Well"));
        assertEquals("ids-telling", code(matching(pairs, telling)));
        assertEquals("ids-telling", code(spot("r1", true)));
        assertDoesNotThrow(() -> check(spot("r1", false)));
    }

    @Test
    void shouldAskForARightPlaceOfEverything() {
        assertEquals("right-answer-missing", code(matching(List.of(item("n1f00000a"), item("n0f00000b")), TARGETS)));
        assertEquals("right-answer-missing", code(categories(false, item("a"), item("b", "n000000a1"))));
        assertEquals("right-answer-missing", code(categories(true, item("a", "gone"), item("b"))));
        assertDoesNotThrow(() -> check(categories(true, item("a"), item("b", "n000000a1", "n000000a2"))));
        assertEquals("options-count", code(order(item("n1f00000a"))));
    }

    @Test
    void shouldAskForFormulasThatHaveValues() {
        assertDoesNotThrow(() -> check(formula("x^2", "x")));
        for (var wrong : List.of("y", "", "1/(x-x)", "sqrt(-x)", "x +")) {
            assertEquals("formula-wrong", code(formula(wrong, "x")), wrong);
        }
        assertEquals("formula-wrong", code(formula("2", "2x")));
    }

    private static Ordering order(PlacedItem... items) {
        return new Ordering("q", "", "", ONE, List.of(items), PartsCredit.NONE);
    }

    private static Matching matching(List<PlacedItem> items, List<Target> targets) {
        return new Matching("q", "", "", ONE, items, targets, PartsCredit.NONE);
    }

    private static Categorizing categories(boolean nowhere, PlacedItem... items) {
        return new Categorizing("q", "", "", ONE, List.of(items), TARGETS, nowhere, null, PartsCredit.NONE);
    }

    private static Hotspot spot(String id, boolean listed) {
        var regions =
                List.of(new Region(id, "Roof", CORNERS, true, ""), new Region("n000000a2", "Well", CORNERS, false, ""));
        return new Hotspot("q", "", "", ONE, "<img src=\"media:a.png\" alt=\"\" />", regions, listed);
    }

    private static Formula formula(String right, String name) {
        var variables = List.of(new Variable(name, ONE, java.math.BigDecimal.TEN));
        return new Formula("q", "", "", ONE, variables, List.of(new Answer(right, ONE, "")), ONE, true, 10, true);
    }

    private static PlacedItem item(String id, String... targets) {
        return new PlacedItem(id, "Thing", List.of(targets), "", "");
    }

    private static String code(Question question) {
        return assertThrows(Refusal.class, () -> check(question)).code();
    }

    private static void check(Question question) {
        ProblemCheck.check(new ProblemDefinition(
                List.of("", ""), List.of(question), List.of(), "", null, null, ShowAnswer.FINISHED, 0));
    }
}
