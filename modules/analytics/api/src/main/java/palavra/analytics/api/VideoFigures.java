package palavra.analytics.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Where in a video something happened, in bins of equal length from its start.
 *
 * @param binSeconds length of a bin
 */
public record VideoFigures(
        UUID video,
        int binSeconds,
        List<Long> played,
        List<Long> paused,
        List<Long> seekedFrom,
        List<Long> seekedTo,
        List<Long> watched,
        long viewers,
        long plays,
        Instant asOf) {}
