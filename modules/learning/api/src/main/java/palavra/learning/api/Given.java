package palavra.learning.api;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * A score that somebody of the team gave; it stands above the computed one until it is taken back.
 *
 * @param computed what would be earned without it
 * @param name who gave it
 */
public record Given(BigDecimal computed, String name, String reason, Instant at) {}
