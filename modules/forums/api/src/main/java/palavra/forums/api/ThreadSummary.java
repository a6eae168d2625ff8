package palavra.forums.api;

import java.time.Instant;
import java.util.UUID;
import palavra.kernel.Language;

/**
 * A thread in a list.
 *
 * @param topic code of the topic, such as {@code topic.general}; null when it belongs to a unit
 * @param unit the unit it belongs to; null for a topic of the run
 * @param replies responses and comments that are not hidden
 * @param answered whether a response was accepted or endorsed
 * @param needsReply an open question without an answer in which the asker wrote last
 * @param unread whether something in it is new to the reader
 * @param fresh how many posts in it were written since the reader was here, at most 100; 0 when they never were
 * @param hidden only its author and the team see a hidden thread
 * @param unseen whether others have never seen it: only its author finds it here while it waits for a moderator
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
        boolean unread,
        int fresh,
        boolean hidden,
        boolean unseen) {}
