package palavra.analytics.api;

import java.time.LocalDate;

/**
 * One day, in the run's zone.
 *
 * @param enrolled people who joined that day; active people who did anything; cumulative in the run at its end
 */
public record DayFigure(
        LocalDate day,
        long enrolled,
        long withdrawn,
        long active,
        long cumulative,
        long submissions,
        long posts) {}
