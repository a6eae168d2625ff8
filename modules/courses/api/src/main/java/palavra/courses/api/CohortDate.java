package palavra.courses.api;

import java.time.Instant;
import java.util.UUID;

/**
 * When a part of the course opens and is due for one cohort of a run. It stands above the date of the run.
 *
 * @param cohort of {@code learning}
 * @param start null to open with the run
 * @param due null for no deadline
 */
public record CohortDate(UUID cohort, UUID block, Instant start, Instant due) {}
