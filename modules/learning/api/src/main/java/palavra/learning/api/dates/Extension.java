package palavra.learning.api.dates;

import java.time.Instant;
import java.util.UUID;

/** A later date for one learner, and why. */
public record Extension(UUID subsection, Instant due, String reason) {}
