package palavra.launcher;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class MachineTest {

    @Test
    void shouldSayHowMuchIsMissingWhenThereIsTooLittle() {
        var refused = assertThrows(Refused.class, () -> Machine.require("memory", 800, 2_000));

        assertEquals("Too little memory: 800 MiB are free, 2000 are needed.", refused.getMessage());
        assertDoesNotThrow(() -> Machine.require("memory", 2_000, 2_000));
    }
}
