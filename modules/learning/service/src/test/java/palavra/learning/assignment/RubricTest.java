package palavra.learning.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import palavra.content.api.assignment.Assignment.Wanted;

class RubricTest {

    @Test
    void shouldAddUpLevelsAndPoints() {
        var marks = new Rubric(Tasks.essay(Wanted.REQUIRED, Wanted.NO)).mark(Tasks.eight(1));
        assertEquals(new BigDecimal("8"), marks.earned());
        assertEquals(new BigDecimal("10"), marks.possible());
    }

    @Test
    void shouldWeighTheSumExactly() {
        var third = Tasks.essay(Wanted.REQUIRED, Wanted.NO, new BigDecimal("3"));
        var marks = new Rubric(third).mark(Tasks.eight(1));
        assertEquals(0, new BigDecimal("2.4").compareTo(marks.earned()));
        assertEquals(new BigDecimal("3"), marks.possible());
    }

    @ParameterizedTest
    @CsvSource({
        "pdf, %PDF-1.7, true",
        "pdf, <html>, false",
        "png, GIF89a, false",
        "gif, GIF89a, true",
        "docx, PK\u0003\u0004x, true",
        "docx, <script>, false",
        "webp, RIFF1234WEBP, true",
        "webp, RIFF1234WAVE, false",
        "mp4, 1234ftypisom, true",
        "txt, caf\u00e9, true",
        "html, <p>, false"
    })
    void shouldLookIntoAFileForWhatItsNamePromises(String ending, String begins, boolean fits) {
        assertEquals(fits, FileKind.fits(ending, begins.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void shouldTakeNoZeroBytesForText() {
        assertFalse(FileKind.fits("txt", new byte[] {'a', 0}));
        assertTrue(FileKind.fits("csv", new byte[] {'a', (byte) 0xe9}));
    }
}
