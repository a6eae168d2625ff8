package palavra.frontend.insight;

import java.time.Instant;
import java.time.ZoneId;

/**
 * Of when figures are.
 *
 * @param asOf when the last event was counted; null before any
 * @param seconds how far counting was behind then, at least one
 */
record Freshness(Instant asOf, ZoneId zone, long seconds) {

    static Freshness of(Instant asOf, Long lagMs, String zone) {
        return new Freshness(asOf, ZoneId.of(zone), lagMs == null ? 0 : Math.max(1, Math.round(lagMs / 1000.0)));
    }
}
