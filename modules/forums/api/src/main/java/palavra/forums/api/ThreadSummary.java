package palavra.forums.api;

import java.time.Instant;
import java.util.UUID;
import palavra.kernel.Language;

/**
 * A thread in a list.
 *
 * @param unit the unit it belongs to; null for a topic of the run
 * @param needsReply whether nobody but the asker has answered, or the asker wrote last
 * @param unread whether something in it is new to the reader
 */
public record ThreadSummary(
        UUID id,
        ThreadKind kind,
        String title,
        Author author,
        Language language,
        String topic,
        UUID unit,
        Instant at,
        Instant lastAt,
        int replies,
        int votes,
        boolean answered,
        boolean endorsed,
        boolean needsReply,
        boolean pinned,
        boolean closed,
        boolean unread) {}
