package palavra.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {

    @Test
    void shouldTellValuesFlagsAndPlainWordsApart() {
        var arguments = arguments("olx", "--data", "elsewhere", "--json", "a folder");

        assertEquals(List.of("olx", "a folder"), arguments.plain());
        assertEquals(Path.of("elsewhere").toAbsolutePath(), arguments.data());
        assertTrue(arguments.has("--json"));
        assertFalse(arguments.has("--publish"));
    }

    @Test
    void shouldRefuseWhenAnOptionIsUnknown() {
        var refused = assertThrows(Refused.class, () -> arguments("--jsn"));

        assertTrue(refused.getMessage().contains("--jsn"), refused.getMessage());
    }

    @Test
    void shouldRefuseWhenAValueIsMissing() {
        assertThrows(Refused.class, () -> arguments("--port"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"80", "65536", "99999", "eighty", "-1", "080"})
    void shouldRefuseWhenThePortIsNone(String port) {
        var arguments = arguments("--port", port);

        assertThrows(Refused.class, arguments::port);
    }

    @Test
    void shouldRefuseWhenThePackagingIsUnknown() {
        assertThrows(Refused.class, () -> Packaging.of("village"));
        assertEquals(Packaging.CLUSTER, Packaging.of("cluster"));
    }

    private static Arguments arguments(String... words) {
        return new Arguments(List.of(words), Set.of("--port", "--data"), Set.of("--json", "--publish"));
    }
}
