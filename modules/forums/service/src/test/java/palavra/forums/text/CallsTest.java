package palavra.forums.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CallsTest {

    @Test
    void shouldFindEveryNameACallMayMean() {
        assertThat(Calls.in("Thanks @Ana Sousa, and you (@Ben)."))
                .containsExactly(List.of("ana sousa", "ana"), List.of("ben"));
        assertThat(Calls.in("@Zé.")).containsExactly(List.of("zé"));
        assertThat(Calls.in("@O’Neil-Smith says")).containsExactly(List.of("o’neil-smith says", "o’neil-smith"));
    }

    @Test
    void shouldFindNobodyInAddressesCodeAndQuotes() {
        assertThat(Calls.in("ana@example.org https://example.org/@ana `@ana` @ ana @@ana\n> @Ana said"))
                .isEmpty();
        assertThat(Calls.in("a".repeat(500_000) + " @Ana")).containsExactly(List.of("ana"));
        assertThat(Calls.in("@a ".repeat(5_000))).hasSizeLessThanOrEqualTo(10);
    }
}
