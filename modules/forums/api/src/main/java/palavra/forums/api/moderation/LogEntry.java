package palavra.forums.api.moderation;

import java.time.Instant;
import java.util.UUID;

/**
 * One act of moderation, as it stays forever.
 *
 * @param act {@code report}, {@code hidden-by-reports}, {@code held}, {@code hide}, {@code keep}, {@code appeal}, {@code claim},
 *     {@code pin}, {@code close}, {@code endorse}, …
 * @param on false when it was taken back
 * @param by who did it; null for a report, whose author nobody learns, and for what happens by itself
 * @param person whose post or account it is about; null when nobody's
 * @param thread where the post is; null for acts on people
 */
public record LogEntry(
        Instant at,
        UUID run,
        String courseTitle,
        String act,
        boolean on,
        String by,
        String person,
        UUID thread,
        UUID post,
        Reason reason,
        String note) {}
