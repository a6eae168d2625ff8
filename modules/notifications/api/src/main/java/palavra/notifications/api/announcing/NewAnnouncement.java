package palavra.notifications.api.announcing;

import java.time.Instant;
import java.util.UUID;
import palavra.kernel.Language;

/**
 * An announcement as it is written.
 *
 * @param key made once for a form, so that a form sent twice announces once; at most 64 characters
 * @param text plain text
 * @param edition only for who studies in that one; null for all
 * @param at when it is sent; null for now
 */
public record NewAnnouncement(
        String key, String title, String text, Language language, Segment segment, UUID edition, Instant at) {}
