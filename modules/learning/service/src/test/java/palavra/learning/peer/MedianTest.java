package palavra.learning.peer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import palavra.content.api.assignment.Assignment;
import palavra.content.api.assignment.Assignment.Files;
import palavra.content.api.assignment.Assignment.Wanted;
import palavra.content.api.assignment.Criterion;
import palavra.content.api.assignment.Criterion.Level;
import palavra.learning.assignment.PieceMark;

/** The expected numbers were worked out by hand from the written rule. */
class MedianTest {

    private static final Criterion IDEAS = new Criterion(
            "ideas",
            "",
            "",
            List.of(
                    new Level("l0", "", "", BigDecimal.ZERO),
                    new Level("l2", "", "", BigDecimal.TWO),
                    new Level("l4", "", "", new BigDecimal("4.0"))),
            null);
    private static final Criterion FORM = new Criterion("form", "", "", List.of(), BigDecimal.TEN);

    @ParameterizedTest
    @CsvSource(textBlock = """
                    # what was given; the median
                    3,                     3
                    4 0,                   2
                    0 1,                   0.5
                    9 1 5,                 5
                    5 5 0,                 5
                    10 0 0,                0
                    1 2 3 4,               2.5
                    7 1 1 7,               4
                    0.25 0.5,              0.375
                    0.0001 0.0002,         0.00015
                    10 9 8 7 6 5,          7.5
                    2 10 2 10 2,           2
                    3.3333 3.3334 3.3335,  3.3334
                    """)
    void shouldTakeWhatStandsInTheMiddle(String given, BigDecimal expected) {
        var reviews = Stream.of(given.split(" "))
                .map(points -> List.of(line("form", "", points)))
                .toList();
        var marks = Median.of(asking(null, FORM), reviews).orElseThrow();
        assertEquals(0, expected.compareTo(marks.earned()), marks.earned().toPlainString());
    }

    @Test
    void shouldSumTheMediansOfTheCriteriaAndNotTakeTheMedianOfSums() {
        var reviews = List.of(
                List.of(line("ideas", "l4", "4.0"), line("form", "", "0")),
                List.of(line("ideas", "l0", "0"), line("form", "", "10")),
                List.of(line("ideas", "l2", "2"), line("form", "", "9")));
        var marks = Median.of(asking(null, IDEAS, FORM), reviews).orElseThrow();
        assertEquals(0, new BigDecimal("11").compareTo(marks.earned()));
        assertEquals(
                List.of("l2", ""),
                marks.lines().stream().map(PieceMark.Line::level).toList());
        var weighed =
                Median.of(asking(new BigDecimal("7"), IDEAS, FORM), reviews).orElseThrow();
        assertEquals(0, new BigDecimal("5.5").compareTo(weighed.earned()));
    }

    @Test
    void shouldNameNoLevelWhereTheMiddleLiesBetweenTwoAndNotGiveMoreThanTheRubricHasNow() {
        var between = List.of(List.of(line("ideas", "l4", "4")), List.of(line("ideas", "l2", "2")));
        var line = Median.of(asking(null, IDEAS), between).orElseThrow().lines().getFirst();
        assertEquals("", line.level());
        assertEquals(0, new BigDecimal("3").compareTo(line.points()));
        var tooMuch = List.of(List.of(line("form", "", "40")));
        assertEquals(
                0,
                BigDecimal.TEN.compareTo(
                        Median.of(asking(null, FORM), tooMuch).orElseThrow().earned()));
    }

    @Test
    void shouldSayNothingWhereACriterionIsNewOrNobodyReviewed() {
        var onlyForm = List.of(List.of(line("form", "", "1")));
        assertTrue(Median.of(asking(null, IDEAS, FORM), onlyForm).isEmpty());
        assertTrue(Median.of(asking(null, FORM), List.of()).isEmpty());
    }

    /** Another way to the same number: take the lowest and the highest away until one or two are left. */
    @Test
    void shouldAgreeWithPeelingFromBothEndsWhateverTheOrder() {
        var random = new Random(26);
        for (var round = 0; round < 2_000; round++) {
            var points = IntStream.range(0, 1 + random.nextInt(9))
                    .mapToObj(i -> BigDecimal.valueOf(random.nextInt(100_001), 4))
                    .toList();
            var reviews = points.stream()
                    .map(one -> List.of(line("form", "", one.toPlainString())))
                    .toList();
            var marks = Median.of(asking(null, FORM), reviews).orElseThrow();
            assertEquals(0, peeled(points).compareTo(marks.earned()), points.toString());
        }
    }

    private static BigDecimal peeled(List<BigDecimal> points) {
        var left = new ArrayList<>(points);
        while (left.size() > 2) {
            left.remove(Collections.max(left));
            left.remove(Collections.min(left));
        }
        return left.stream().reduce(BigDecimal.ZERO, BigDecimal::add).divide(BigDecimal.valueOf(left.size()));
    }

    private static Assignment asking(BigDecimal weight, Criterion... criteria) {
        return new Assignment("", List.of(criteria), Wanted.REQUIRED, Files.NONE, weight);
    }

    private static PieceMark.Line line(String criterion, String level, String points) {
        return new PieceMark.Line(criterion, level, new BigDecimal(points), "");
    }
}
