package palavra.frontend.announcing;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import java.util.stream.Stream;
import palavra.kernel.Ids;
import palavra.kernel.Refusal;
import palavra.notifications.api.announcing.Segment;

/** An announcement as it stands in its form, so that a form that is refused keeps every word. */
public record AnnouncementForm(MultivaluedMap<String, String> typed) {

    static AnnouncementForm empty() {
        return new AnnouncementForm(new MultivaluedHashMap<>());
    }

    public String at(String field) {
        var value = typed.getFirst(field);
        return value == null ? "" : value;
    }

    /** The same while one form is sent again. */
    public String key() {
        return at("key").isEmpty() ? Ids.next().toString() : at("key");
    }

    Segment segment() {
        return Stream.of(Segment.values())
                .filter(one -> one.name().equals(at("segment")))
                .findAny()
                .orElse(Segment.EVERYONE);
    }

    /** Null for all editions. */
    UUID edition() {
        return at("edition").isEmpty() ? null : Ids.parse(at("edition"));
    }

    /** Null for now. */
    Instant moment(ZoneId zone) {
        if (at("at").isEmpty()) {
            return null;
        }
        try {
            return LocalDateTime.parse(at("at")).atZone(zone).toInstant();
        } catch (DateTimeParseException notAMoment) {
            throw Refusal.invalid("date-unreadable", "This is not a date with a time.", at("at"));
        }
    }
}
