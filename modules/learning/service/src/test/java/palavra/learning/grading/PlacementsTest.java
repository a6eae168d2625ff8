package palavra.learning.grading;

import static java.math.BigDecimal.ONE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import palavra.content.api.problem.Categorizing;
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

class PlacementsTest {

    private static final List<Target> PLACES = List.of(new Target("x", "roof"), new Target("y", "well"));

    @ParameterizedTest
    @CsvSource({
        "EVERY_PART,a:1 b:2 c:3 d:4,1",
        "EVERY_PART,a:2 b:1 c:3 d:4,0.5",
        "EVERY_PART,a:4 b:3 c:2 d:1,0",
        "EVERY_NEIGHBOR,a:1 b:2 c:3 d:4,1",
        "EVERY_NEIGHBOR,b:1 c:2 d:3 a:4,0.6666666667",
        "NONE,a:2 b:1 c:3 d:4,0",
        "NONE,d:4 c:3 b:2 a:1,1",
    })
    void shouldGiveCreditForAnOrderByTheRule(PartsCredit rule, String given, BigDecimal earned) {
        var question = new Ordering("q", "", "", ONE, List.of(item("a"), item("b"), item("c"), item("d")), rule);
        assertEquals(0, earned.compareTo(mark(question, given).earned()));
    }

    @Test
    void shouldUseNoAttemptForAnOrderThatIsNone() {
        var question = new Ordering("q", "", "", ONE, List.of(item("a"), item("b")), PartsCredit.NONE);
        assertEquals("place-taken", code(question, "a:1 b:1"));
        assertEquals("answer-missing", code(question, "a:1"));
        for (var given : List.of("a:1 b:3", "a:1 c:2", "a:1 a:2", "a:1 b", "a:1 b:٢", "a:1 :2")) {
            assertEquals("answer-unreadable", code(question, given), given);
        }
    }

    @Test
    void shouldMarkEachPairWithItsFeedback() {
        var question =
                new Matching("q", "", "", ONE, List.of(item("a", "x"), item("b", "y")), PLACES, PartsCredit.EVERY_PART);
        var marking = mark(question, "a:x b:x");
        assertEquals(0, new BigDecimal("0.5").compareTo(marking.earned()));
        assertEquals(
                Map.of("a", "a right", "b", "b wrong"),
                marking.marks().getFirst().optionFeedback());
        assertTrue(mark(question, "b:y a:x").right());
        assertEquals("answer-unreadable", code(question, "a:x b:~"));
    }

    @Test
    void shouldTakeEveryCategoryOfAThingAndNone() {
        var items = List.of(item("a", "x", "y"), item("b", "y"), item("c"));
        var question = new Categorizing("q", "", "", ONE, items, PLACES, true, 1, PartsCredit.EVERY_PART);
        assertTrue(mark(question, "a:x b:y c:~").right());
        assertEquals("category-full", code(question, "a:y b:y c:~"));
        assertEquals(0, mark(question, "a:~ b:~ c:x").earned().signum());
        var closed = new Categorizing("q", "", "", ONE, items, PLACES, false, null, PartsCredit.NONE);
        assertEquals("answer-unreadable", code(closed, "a:x b:y c:~"));
    }

    @ParameterizedTest
    @CsvSource({"50 50,true", "'50,0 50.0',true", "٥٠ ٥٠,true", "20 20,true", "60 20,true", "61 50,false", "0 0,false"})
    void shouldMarkAPointByTheRegionItIsIn(String given, boolean right) {
        assertEquals(right, mark(square(false), given).right());
    }

    @Test
    void shouldMarkAPointInADentedShape() {
        var dented = new Region("1", "", points(0, 0, 1000, 0, 500, 500, 1000, 1000, 0, 1000), true, "");
        assertTrue(dented.holds(new Point(400, 500)));
        assertTrue(dented.holds(new Point(500, 500)));
        assertEquals(false, dented.holds(new Point(700, 500)));
    }

    @Test
    void shouldTakeARegionOnlyWhereRegionsAreListed() {
        assertTrue(mark(square(true), "1").right());
        assertEquals("answer-unreadable", code(square(true), "2"));
        assertEquals("answer-missing", code(square(false), "50"));
        assertEquals("answer-unreadable", code(square(false), "50 101"));
        assertEquals("answer-unreadable", code(square(false), "here there"));
        assertEquals("answer-unreadable", code(square(false), "1 2 3"));
    }

    private static Hotspot square(boolean listed) {
        var region = new Region("1", "Square", points(200, 200, 600, 200, 600, 600, 200, 600), true, "");
        return new Hotspot("q", "", "", ONE, "<img>", List.of(region), listed);
    }

    private static List<Point> points(int... all) {
        return java.util.stream.IntStream.range(0, all.length / 2)
                .mapToObj(at -> new Point(all[2 * at], all[2 * at + 1]))
                .toList();
    }

    private static PlacedItem item(String id, String... targets) {
        return new PlacedItem(id, id, List.of(targets), id + " wrong", id + " right");
    }

    private static String code(Question question, String given) {
        return assertThrows(Refusal.class, () -> mark(question, given)).code();
    }

    private static Marking mark(Question question, String given) {
        var problem = new ProblemDefinition(
                List.of("", ""), List.of(question), List.of(), "", null, null, ShowAnswer.FINISHED, 0);
        return Grader.mark(problem, Map.of("q", Arrays.asList(given.split(" "))));
    }
}
