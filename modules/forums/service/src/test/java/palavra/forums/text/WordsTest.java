package palavra.forums.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import palavra.kernel.Language;

class WordsTest {

    @Test
    void shouldFoldAccentsAndKeepSignsThatAreLetters() {
        assertThat(Words.plain("Água, poços, Ñandú")).isEqualTo("Agua, pocos, Nandu");
        assertThat(Words.plain("जल की गुणवत्ता")).isEqualTo("जल की गुणवत्ता");
    }

    @Test
    void shouldSeparateWordsOfScriptsWithoutSpaces() {
        assertThat(Words.plain("น้ำสะอาด").trim()).contains(" ");
        assertThat(Words.plain("我们的水井").trim()).contains(" ");
    }

    @Test
    void shouldKnowTheConfigurationOfALanguage() {
        assertThat(Words.configurationOf(Language.of("pt-BR"))).isEqualTo("portuguese");
        assertThat(Words.configurationOf(Language.of("sw"))).isEqualTo("simple");
    }
}
