package palavra.learning.run;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import palavra.learning.api.DueDate;

/**
 * Dates counted from a learner's own beginning: as many days after it as the date is after the start of the run, at the
 * same time of the day in the run's zone, whatever summer time does in between.
 *
 * @param from the learner's beginning: the later of the start of the run and their enrollment, or when they last began
 *     to count anew
 */
record Counting(Instant start, Instant from, ZoneId zone) {

    /** Empty for a date from before the start: it is left over from another time. */
    Optional<DueDate> of(DueDate date) {
        if (date.at().isBefore(start)) {
            return Optional.empty();
        }
        var there = date.at().atZone(zone);
        var days = ChronoUnit.DAYS.between(start.atZone(zone).toLocalDate(), there.toLocalDate());
        var at = from.atZone(zone).toLocalDate().plusDays(days).atTime(there.toLocalTime());
        return Optional.of(new DueDate(at.atZone(zone).toInstant(), DueDate.Rule.RELATIVE));
    }
}
