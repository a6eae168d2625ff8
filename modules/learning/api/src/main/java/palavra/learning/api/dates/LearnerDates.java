package palavra.learning.api.dates;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import palavra.kernel.Language;
import palavra.learning.api.DueDate;

/**
 * All dates of one learner in a run.
 *
 * @param language of the edition they read
 * @param parts those that have a date, in the order of the course
 * @param graceSeconds after a date, until work is not scored any more
 * @param counted whether the dates are counted from their own beginning, so that they can be reset
 * @param from when that was; null where dates are not counted
 * @param offersReset whether enough dates were missed to be offered new ones
 */
public record LearnerDates(
        UUID run,
        UUID person,
        String name,
        String courseTitle,
        Language language,
        String zone,
        List<Part> parts,
        long graceSeconds,
        ExtraTime extraTime,
        boolean counted,
        Instant from,
        boolean offersReset) {

    /**
     * A part of the course with a date.
     *
     * @param language of its title, where it is not that of the edition; else null
     * @param due what holds; otherwise what would without an extension
     */
    public record Part(
            UUID subsection,
            String title,
            Language language,
            String assignmentType,
            DueDate due,
            DueDate otherwise,
            boolean done,
            boolean missed) {

        public boolean isExtended() {
            return due.rule() == DueDate.Rule.EXTENSION;
        }
    }
}
