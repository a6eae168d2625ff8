package palavra.notifications.tray;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.UUID;
import palavra.kernel.Refusal;
import palavra.notifications.api.Notice;

/** A place in a tray, newest first: the next page begins after it, whatever came meanwhile. */
public record Place(Instant at, UUID id) {

    private static final Instant LAST = Instant.parse("9999-01-01T00:00:00Z");
    private static final Place TOP = new Place(LAST, new UUID(0, 0));

    /** The place a cursor means; the top for null. */
    public static Place read(String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return TOP;
        }
        try {
            var parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII).split("_", 2);
            var at = Instant.EPOCH.plus(Long.parseLong(parts[0]), ChronoUnit.MICROS);
            if (at.isBefore(Instant.EPOCH) || at.isAfter(LAST)) {
                throw unknown();
            }
            return new Place(at, UUID.fromString(parts[1]));
        } catch (RuntimeException notOurs) {
            throw unknown();
        }
    }

    /** The cursor of the page after that notice. */
    public static String after(Notice notice) {
        return after(notice.at(), notice.id());
    }

    /** The cursor of the page after that place. */
    public static String after(Instant at, UUID id) {
        var text = ChronoUnit.MICROS.between(Instant.EPOCH, at) + "_" + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static Refusal unknown() {
        return Refusal.invalid("cursor-unknown", "This page of the list is not known. Start from its beginning.");
    }
}
