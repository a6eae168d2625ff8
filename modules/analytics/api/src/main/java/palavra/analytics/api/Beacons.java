package palavra.analytics.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a browser sends at once: at most 100.
 *
 * @param sentAt by the browser's clock, to estimate how wrong it is
 */
public record Beacons(UUID session, Instant sentAt, UUID edition, List<Beacon> events) {}
