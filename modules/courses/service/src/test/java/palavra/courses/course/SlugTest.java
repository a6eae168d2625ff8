package palavra.courses.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource({
        "Two Rivers University, two-rivers-university",
        "Universidade de São Tomé, universidade-de-sao-tome",
        "Großstadt & Söhne, grossstadt-sohne",
        "edX, edx",
        "Школа, skola"
    })
    void shouldReadAsTheNameDoes(String name, String slug) {
        assertEquals(slug, Slug.of(name));
    }

    @Test
    void shouldNameWhatHasNoLetters() {
        assertTrue(Slug.of("!!!").matches("[a-z0-9]+"));
        assertTrue(Slug.of("جامعة النهرين").matches("[a-z0-9-]+"));
    }
}
