package palavra.learning.api.calendar;

import java.time.Instant;
import java.util.UUID;
import palavra.kernel.Language;
import palavra.learning.api.DueDate;

/**
 * One date of what a person studies.
 *
 * @param block the part of the course that is due; null for the start and the end of the run itself
 * @param title what is due, in the language of the edition; null for the start and the end
 * @param rule by which it is due; null for the start and the end
 */
public record CalendarEntry(
        Kind kind,
        UUID run,
        UUID block,
        String title,
        String courseTitle,
        Language language,
        Instant at,
        DueDate.Rule rule) {

    /** What happens at that time. */
    public enum Kind {
        STARTS,
        DUE,
        ENDS
    }
}
