package palavra.learning.api;

import java.time.Instant;
import java.util.UUID;

/**
 * Work with a deadline.
 *
 * @param zone the run's time zone
 */
public record DueItem(UUID run, String courseTitle, UUID unit, String title, Instant due, String zone, boolean done) {}
