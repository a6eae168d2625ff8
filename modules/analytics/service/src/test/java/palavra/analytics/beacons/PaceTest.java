package palavra.analytics.beacons;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class PaceTest {

    @Test
    void shouldSlowDownOnePersonAndNobodyElse() {
        var pace = new Pace();
        var hasty = UUID.randomUUID();

        assertTrue(pace.allows(hasty, Pace.IN_A_MINUTE));
        assertFalse(pace.allows(hasty, Pace.IN_A_MINUTE));
        assertTrue(pace.allows(UUID.randomUUID(), 100));
    }
}
