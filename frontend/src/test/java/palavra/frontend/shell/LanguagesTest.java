package palavra.frontend.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

    @ParameterizedTest(name = "choice {0}, account {1}, browser {2}: {3}")
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "-  | -       | -                        | en",
                "-  | -       | pt-BR,pt;q=0.9,en;q=0.8  | pt",
                "-  | -       | fr,pt;q=0.5              | pt",
                "-  | -       | sw                       | en",
                "-  | pt      | en                       | pt",
                "en | pt      | pt                       | en",
                "xx | -       | pt                       | pt",
                "-  | -       | ;;;q=nonsense            | en",
            })
    void shouldSpeakTheFirstLanguageOfferedThatTheReaderWishes(
            String choice, String account, String browser, String spoken) {
        assertEquals(spoken, Languages.choose(choice, account, browser).tag());
    }
}
