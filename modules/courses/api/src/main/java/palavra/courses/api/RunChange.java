package palavra.courses.api;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What a run is to be; it replaces all of it.
 *
 * @param version the one that was read; anything else is refused
 * @param institution who hosts it; null for the course's own
 * @param admission null to leave it as it is
 * @param cohortDates null to leave them as they are
 * @param dates null to leave them as they are
 * @param softDates whether dates are counted for each learner, where they set their own pace; null to leave that as it is
 */
public record RunChange(
        int version,
        String name,
        Instant start,
        Instant end,
        String zone,
        boolean selfPaced,
        Integer capacity,
        boolean certificate,
        boolean textCorrections,
        UUID institution,
        Set<UUID> editions,
        List<RunDate> dates,
        Admission admission,
        List<CohortDate> cohortDates,
        Boolean softDates) {

    /** One that leaves alone who may join. */
    public RunChange(
            int version,
            String name,
            Instant start,
            Instant end,
            String zone,
            boolean selfPaced,
            Integer capacity,
            boolean certificate,
            boolean textCorrections,
            UUID institution,
            Set<UUID> editions,
            List<RunDate> dates) {
        this(
                version,
                name,
                start,
                end,
                zone,
                selfPaced,
                capacity,
                certificate,
                textCorrections,
                institution,
                editions,
                dates,
                null,
                null,
                null);
    }
}
