package palavra.courses.api;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/**
 * When a part of the course opens and is due for one cohort of a run. It stands above the date of the run.
 *
 * @param cohort of {@code learning}
 * @param start null to open with the run
 * @param due null for no deadline
 */
public record CohortDate(UUID cohort, UUID block, Instant start, Instant due) {

    /** What a cohort of an earlier run is called in the run that is relaunched from it, so that nobody has to be asked. */
    public static UUID carried(UUID cohort, UUID run) {
        return UUID.nameUUIDFromBytes((run + " " + cohort).getBytes(StandardCharsets.US_ASCII));
    }
}
