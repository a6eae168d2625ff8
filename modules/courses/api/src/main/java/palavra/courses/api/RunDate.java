package palavra.courses.api;

import java.time.Instant;
import java.util.UUID;

/**
 * When a part of the course opens and is due in one run. It stands above what the publication says of the block.
 *
 * @param start null to open with the run
 * @param due null for no deadline
 */
public record RunDate(UUID block, Instant start, Instant due) {}
