package palavra.learning.grading;

import static java.math.BigDecimal.ONE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import palavra.content.api.problem.Numerical;
import palavra.content.api.problem.Numerical.Range;
import palavra.content.api.problem.Numerical.Unit;
import palavra.content.api.problem.ProblemDefinition;
import palavra.content.api.problem.ShowAnswer;
import palavra.kernel.Refusal;

class UnitsTest {

    private static final List<Unit> LENGTHS = List.of(
            new Unit("m", ONE),
            new Unit("km", new BigDecimal("1000")),
            new Unit("mm", new BigDecimal("0.001")),
            new Unit("Mm", new BigDecimal("1000000")),
            new Unit("كم", new BigDecimal("1000")),
            new Unit("€", ONE));

    @ParameterizedTest
    @CsvSource({
        "5 km,true", "5km,true", "5000 m,true", "٥ كم,true", "'5,0 KM',true", "5.0e3 m,true", "5×10^3 m,true",
        "5000000 mm,true", "0.005 Mm,true", "€5000,true", "10/2 km,true", "५ km,true", "5 mm,false", "6 km,false",
    })
    void shouldCountInTheUnitOfTheRanges(String written, boolean right) {
        assertEquals(right, mark(written, true).right());
    }

    @ParameterizedTest
    @ValueSource(strings = {"5000 kg", "5000 miles", "5000 s", "5000 meters", "5 kmm"})
    void shouldSayThatAUnitIsNotRight(String written) {
        var mark = mark(written, true);
        assertFalse(mark.right());
        assertTrue(mark.unitWrong());
        assertEquals("A length is asked for.", mark.feedback());
    }

    @Test
    void shouldUseNoAttemptWhereAUnitIsMissingOrNothingCanBeRead() {
        assertEquals("unit-missing", code("5000"));
        assertEquals("answer-unreadable", code("km"));
        assertEquals("answer-unreadable", code("far away"));
        assertTrue(mark("5000", false).right());
    }

    @ParameterizedTest
    @CsvSource({"'12,34,567',1234567", "'1,234,567',1234567", "١٢٬٣٤٥٫٥,12345.5", "'1 234,5',1234.5"})
    void shouldReadGroupsOfEveryKind(String written, BigDecimal number) {
        assertEquals(0, number.compareTo(Numbers.read(written).getFirst()));
    }

    private static String code(String written) {
        return assertThrows(Refusal.class, () -> mark(written, true)).code();
    }

    private static Mark mark(String written, boolean needed) {
        var range = new Range(
                new BigDecimal("5000"), new BigDecimal("4999"), new BigDecimal("5001"), false, false, ONE, "");
        var question = new Numerical("q", "", "", ONE, List.of(range), "", LENGTHS, needed, "A length is asked for.");
        var problem = new ProblemDefinition(
                List.of("", ""), List.of(question), List.of(), "", null, null, ShowAnswer.FINISHED, 0);
        return Grader.mark(problem, Map.of("q", List.of(written))).marks().getFirst();
    }
}
