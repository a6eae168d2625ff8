package palavra.notifications.api.announcing;

import java.time.Instant;
import java.util.UUID;
import palavra.kernel.Language;

/**
 * What the team tells learners.
 *
 * @param author the name of who wrote it
 * @param edition only for who studies in that one; null for all
 * @param at when it is to be sent
 * @param sentAt null while it can be taken back
 * @param reached how many learners it was told to
 */
public record Announcement(
        UUID id,
        String title,
        String text,
        Language language,
        String author,
        Segment segment,
        UUID edition,
        Instant at,
        Instant sentAt,
        int reached) {}
