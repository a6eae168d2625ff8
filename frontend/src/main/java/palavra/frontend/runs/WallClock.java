package palavra.frontend.runs;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import palavra.kernel.Refusal;

/** Moments as fields of a form have them: what a clock in the run's zone shows, to the minute. */
final class WallClock {

    private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    private WallClock() {}

    static String text(Instant at, ZoneId zone) {
        return at == null ? "" : FIELD.format(at.atZone(zone));
    }

    /** What was typed; the moment there was, with its seconds, where nobody changed it. */
    static Instant read(String typed, ZoneId zone, Instant was, ZoneId wasIn) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return zone.equals(wasIn) && typed.equals(text(was, wasIn)) ? was : read(typed, zone);
    }

    private static Instant read(String typed, ZoneId zone) {
        try {
            return LocalDateTime.parse(typed).atZone(zone).toInstant();
        } catch (DateTimeParseException notAMoment) {
            throw Refusal.invalid("date-unreadable", "This is not a date with a time.", typed);
        }
    }
}
