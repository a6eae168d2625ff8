package palavra.forums.people;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import palavra.forums.api.moderation.Restraint;
import palavra.kernel.Refusal;

/** What is kept from a visitor now, why and until when; asked for at every visit, so it ends by itself. */
public record Restrained(Restraint kind, String notice, Instant until) {

    static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);

    Refusal refusal() {
        return kind == Restraint.BAN
                ? new Refusal(
                        403,
                        "banned",
                        "You cannot take part in these discussions until %s. A moderator wrote: %s"
                                .formatted(WHEN.format(until), notice),
                        WHEN.format(until),
                        notice)
                : new Refusal(
                        403,
                        "silenced",
                        "You can read, but not write in these discussions until %s. A moderator wrote: %s"
                                .formatted(WHEN.format(until), notice),
                        WHEN.format(until),
                        notice);
    }
}
