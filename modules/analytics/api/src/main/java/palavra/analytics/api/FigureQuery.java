package palavra.analytics.api;

import java.time.LocalDate;
import java.util.UUID;

/**
 * How figures are narrowed. People are counted on the day they came so far first; officers always get the whole run,
 * since the difference of two filters could show a single person.
 *
 * @param edition null for the whole run
 * @param from first day, to last day in the run's zone; null for all
 */
public record FigureQuery(UUID edition, LocalDate from, LocalDate to) {

    public static final FigureQuery ALL = new FigureQuery(null, null, null);
}
