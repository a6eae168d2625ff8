package palavra.analytics.api;

import java.time.LocalDate;
import java.util.UUID;

/**
 * How figures are narrowed.
 *
 * @param edition null for the whole run
 * @param from first day, to last day in the run's zone; null for all
 */
public record FigureQuery(UUID edition, LocalDate from, LocalDate to) {}
