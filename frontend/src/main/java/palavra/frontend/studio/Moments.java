package palavra.frontend.studio;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import palavra.kernel.Refusal;

/** Points in time as forms hold them, in UTC: a draft belongs to no run, so it has no zone of its own. */
public final class Moments {

    private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    private Moments() {}

    public static String field(Instant at) {
        return at == null ? "" : FIELD.format(at.atOffset(ZoneOffset.UTC));
    }

    /** Null where nothing stands; 400 for what is no time. */
    public static Instant read(String field) {
        if (field == null || field.isBlank()) {
            return null;
        }
        try {
            return LocalDateTime.parse(field.strip()).toInstant(ZoneOffset.UTC);
        } catch (DateTimeParseException unreadable) {
            throw Refusal.invalid("time-unreadable", "Write day and time, for example 2026-03-24T09:15.");
        }
    }
}
