package palavra.analytics.api;

import java.time.LocalDate;

/**
 * One day, in the run's zone. Days on which nothing happened are not there. A number is null where it is hidden.
 *
 * @param enrolled people who joined that day; active people who did anything; cumulative in the run at its end
 */
public record DayFigure(
        LocalDate day, Long enrolled, Long withdrawn, Long active, Long cumulative, long submissions, long posts) {}
