package palavra.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class LanguageTest {

    @Test
    void shouldKeepTheTagInItsCanonicalForm() {
        assertEquals("zh-Hant", Language.of("ZH_hant").tag());
    }

    @Test
    void shouldRefuseATagThatIsLongerThanAnyLanguage() {
        assertThrows(Refusal.class, () -> Language.of("x" + "-bulletin".repeat(1_000)));
    }
}
