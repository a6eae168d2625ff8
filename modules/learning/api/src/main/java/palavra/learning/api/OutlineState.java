package palavra.learning.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What an outline shows beside each unit.
 *
 * @param units complete parts of every unit
 * @param due deadline of each subsection that has one in this run
 * @param offersReset whether enough dates were missed to be offered new ones
 * @param opens from when each unit can be opened that this reader cannot open yet
 * @param zone the run's time zone; start null where the run has no date
 * @param started whether its units can be opened
 * @param resume the unit to go on with
 */
public record OutlineState(
        Enrollment enrollment,
        Map<UUID, Completion> units,
        UUID resume,
        List<OfferedEdition> editions,
        Map<UUID, DueDate> due,
        boolean offersReset,
        Map<UUID, Instant> opens,
        String zone,
        Instant start,
        boolean started,
        boolean archived,
        String courseTitle,
        String word,
        String slug,
        String paper,
        String motif,
        Integer percent) {}
