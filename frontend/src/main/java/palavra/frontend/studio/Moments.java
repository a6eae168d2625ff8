package palavra.frontend.studio;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import palavra.kernel.Refusal;

/** Points in time as forms hold them: a draft belongs to no run, so they are by the clock of who writes it. */
public final class Moments {

    private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    private Moments() {}

    public static String field(Instant at, ZoneId zone) {
        return at == null ? "" : FIELD.format(at.atZone(zone));
    }

    /**
     * Null where nothing stands; 400 for what is no time.
     *
     * @param zone the one the form was drawn with, whatever the reader's clock says since
     */
    public static Instant read(String field, String zone) {
        if (field == null || field.isBlank()) {
            return null;
        }
        try {
            var meant = zone == null || zone.isBlank() ? ZoneId.of("UTC") : ZoneId.of(zone);
            return LocalDateTime.parse(field.strip()).atZone(meant).toInstant();
        } catch (DateTimeException unreadable) {
            throw Refusal.invalid("time-unreadable", "Write day and time, for example 2026-03-24T09:15.");
        }
    }
}
