package palavra.forums.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import palavra.kernel.Refusal;

class WrittenTest {

    @Test
    void shouldBringTextIntoOneForm() {
        assertThat(Written.text(" a\r\nb\u0000\u0007\ud800 e\u0301 ", 100)).isEqualTo("a\nb \u00e9");
        assertThat(Written.title("  one\n two\u2028three ", 100)).isEqualTo("one two three");
    }

    @Test
    void shouldRefuseNothingAndTooMuch() {
        assertThatThrownBy(() -> Written.text(" \u0000 ", 10)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> Written.text(null, 10)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> Written.title("eleven char", 10)).isInstanceOf(Refusal.class);
    }
}
