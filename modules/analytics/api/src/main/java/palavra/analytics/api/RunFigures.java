package palavra.analytics.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The figures of a run.
 *
 * @param smallestGroup numbers of people from one up to this are hidden from the reader; 0 when none are
 * @param asOf when the last event was counted
 * @param lagMs from an event's arrival to its count, milliseconds at the 95th percentile of the last events; null
 *     before any
 * @param threads opened; responses and comments written; endorsed
 */
public record RunFigures(
        UUID run,
        String courseTitle,
        String zone,
        int smallestGroup,
        Instant asOf,
        Long lagMs,
        long events,
        Participation participation,
        List<DayFigure> days,
        List<BlockFigure> units,
        List<ProblemFigure> problems,
        List<VideoFigure> videos,
        long threads,
        long responses,
        long comments,
        long votes,
        long endorsed,
        Long certificates,
        GradeFigures grades) {}
