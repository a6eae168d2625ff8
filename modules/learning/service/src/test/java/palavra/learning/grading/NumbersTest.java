package palavra.learning.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3.14|3.14",
                "3,14|3.14",
                "  42 |42",
                "1 000 000|1000000",
                "1\u00a0234,5|1234.5",
                "1\u202f234,5|1234.5",
                "1.234,5|1234.5",
                "1,234.5|1234.5",
                "1,234,567|1234567",
                "1'234.5|1234.5",
                "-7|-7",
                "−7|-7",
                "–7|-7",
                "＋7|7",
                ".5|0.5",
                ",5|0.5",
                "5.|5",
                "1e3|1000",
                "1.5E−3|0.0015",
                "6,02×10^23|602000000000000000000000",
                "3·10⁸|300000000",
                "2*10**2|200",
                "3/4|0.75",
                "-1/8|-0.125",
                "٣٫١٤|3.14",
                "١٬٢٣٤|1234",
                "۴۲|42",
                "४२|42",
                "৪২|42",
                "４２．５|42.5",
                "\u200f٤٢\u200f|42",
            })
    void shouldReadNumbersAsPeopleWriteThem(String written, BigDecimal number) {
        assertEquals(0, number.compareTo(Numbers.read(written).getFirst()), written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "abc",
                "1.2.3",
                "1,23,4",
                "--1",
                "1e",
                "1e400",
                "1e99999",
                "NaN",
                "Infinity",
                "0x10",
                "1/0",
                "1/2/3",
                "5 %",
                "12,34.5",
                "e5",
                "+",
                ",",
                "1;2",
                "2 m",
                "½a",
                "١٢x",
            })
    void shouldReadNothingWhenItIsNoNumber(String written) {
        assertTrue(Numbers.read(written).isEmpty(), written);
    }

    @ParameterizedTest
    @CsvSource({"'4,800',4.800,4800", "4.800,4.800,4800", "'-12,345',-12.345,-12345"})
    void shouldReadBothWaysWhenPeopleDiffer(String written, BigDecimal decimal, BigDecimal grouped) {
        assertEquals(List.of(decimal, grouped), Numbers.read(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0,800", "4,80", "4,8000", "1234.567"})
    void shouldReadOneWayWhenOnlyOneMakesSense(String written) {
        assertEquals(1, Numbers.read(written).size());
    }

    @Test
    void shouldReadNothingWhenItIsEndless() {
        assertTrue(Numbers.read("9".repeat(65)).isEmpty());
    }
}
