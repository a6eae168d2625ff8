package palavra.analytics.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Where in a video something happened, in bins of equal length from its start.
 *
 * @param binSeconds length of a bin
 * @param seconds length of the video; null while no browser told it
 * @param watched how often each bin was watched
 * @param viewers distinct learners; null where hidden, and then all the lists are empty
 */
public record VideoFigures(
        UUID video,
        int binSeconds,
        Double seconds,
        List<Long> played,
        List<Long> paused,
        List<Long> seekedFrom,
        List<Long> seekedTo,
        List<Long> watched,
        Long viewers,
        long plays,
        Instant asOf) {}
