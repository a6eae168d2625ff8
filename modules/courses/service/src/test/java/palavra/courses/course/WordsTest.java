package palavra.courses.course;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({"<p>Safe <b>water</b></p>, Safe  water", "مَاءٌ, ماء", "Água limpa, Água limpa"})
    void shouldLeaveTheWords(String text, String words) {
        assertEquals(words, Words.of(text));
    }

    @ParameterizedTest
    @CsvSource({"安全な水, 水", "น้ำสะอาด, น้ำ"})
    void shouldPartWordsThatAreWrittenTogether(String text, String word) {
        assertEquals(true, java.util.List.of(Words.of(text).split(" +")).contains(word));
    }
}
