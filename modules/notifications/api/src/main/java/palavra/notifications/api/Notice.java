package palavra.notifications.api;

import java.time.Instant;
import java.util.UUID;
import palavra.kernel.Language;

/**
 * Something that happened, for one reader. What happens again before they have read it is counted on the same notice.
 *
 * @param course title in the edition the reader studies; null while nobody has told it
 * @param thread the discussion it is about; null for none
 * @param title of that discussion, or of an announcement; null for none, and while a discussion is hidden
 * @param post the first post the reader has not been told of before; null for none
 * @param detail what the kind says it is; null for none
 * @param until when what it tells ends; null for never or nothing
 * @param words what a person wrote to the reader with it, plain text; null for nothing
 * @param at when it happened last
 */
public record Notice(
        UUID id,
        NoticeKind kind,
        int times,
        UUID run,
        String course,
        Language courseLanguage,
        UUID thread,
        String title,
        Language titleLanguage,
        UUID post,
        String detail,
        Instant until,
        String words,
        Instant at,
        boolean read) {}
