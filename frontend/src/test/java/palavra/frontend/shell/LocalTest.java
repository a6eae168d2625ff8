package palavra.frontend.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/catalog", "/runs/0190-a/units/7?page=2&q=%C3%A1gua"})
    void shouldGoBackWithinOurHost(String wish) {
        assertEquals(wish, Local.address(wish));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "", "catalog", "//evil.example", "/\\evil.example", "https:evil.example", "https://evil.example",
                "/x\r\nSet-Cookie: a=b", "data:text/html,x", "/x y", "/@evil.example", "/\u2028x", "\u2215evil.example"
            })
    void shouldGoToTheStartWhenSentElsewhere(String wish) {
        assertEquals("/", Local.address(wish));
    }
}
