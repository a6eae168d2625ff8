package palavra.courses.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import palavra.kernel.Refusal;

class PlaceTest {

    @Test
    void shouldContinueWhereItsCursorSays() {
        var place = new Place(-12, Long.MAX_VALUE, new UUID(7, 7));
        assertEquals(place, Place.ofCursor(place.cursor()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "!!", "MSAy", "MSAyIHg", "' or 1=1 --", "\u0000"})
    void shouldRefuseACursorItDidNotMake(String cursor) {
        assertEquals(
                "cursor-unreadable",
                assertThrows(Refusal.class, () -> Place.ofCursor(cursor)).code());
    }
}
