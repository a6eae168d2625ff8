package palavra.analytics.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            =1+1, '''=1+1'
            +2, '''+2'
            -3, '''-3'
            @SUM(A1), '''@SUM(A1)'
            ＝1, '''＝1'
            Water, Water
            """)
    void shouldKeepSpreadsheetsFromCalculating(String cell, String safe) {
        assertEquals(safe, Csv.safe(cell));
    }
}
