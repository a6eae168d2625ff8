package palavra.analytics.beacons;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import palavra.analytics.api.Beacon;
import palavra.analytics.api.Beacons;
import palavra.analytics.run.Runs.KnownRun;
import palavra.kernel.Ids;
import palavra.kernel.LearningEvent;
import palavra.kernel.Refusal;

class BatchTest {

    private static final Instant NOW = Instant.parse("2026-03-24T10:00:00Z");
    private static final KnownRun RUN = new KnownRun(Ids.next(), Ids.next(), "Wells", ZoneOffset.UTC, Set.of());

    @Test
    void shouldTrustABrowserOnlyForHowLongAgoItWas() {
        var wrongClock = Instant.parse("2001-01-01T00:00:00Z");
        assertEquals(
                NOW.minusSeconds(3),
                event(wrongClock.minusSeconds(3), wrongClock).time());
        assertEquals(NOW, event(wrongClock.plus(Duration.ofDays(1)), wrongClock).time());
    }

    @Test
    void shouldRefuseTimesOutsideAllReason() {
        assertThrows(Refusal.class, () -> event(Instant.MAX, Instant.MIN));
        assertThrows(Refusal.class, () -> event(Instant.MIN, NOW));
    }

    private static LearningEvent event(Instant time, Instant sentAt) {
        var beacon = new Beacon(Ids.next(), "palavra.nav.next.v1", time, 1, null, Map.of());
        var beacons = new Beacons(Ids.next(), sentAt, null, List.of(beacon));
        return Batch.of(beacons, RUN, "somebody", NOW).events().getFirst();
    }
}
