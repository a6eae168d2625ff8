package palavra.forums.api.moderation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import palavra.forums.api.Author;
import palavra.kernel.Language;

/**
 * A post that waits for a moderator, as a row of the queue.
 *
 * @param excerpt its first words: plain text
 * @param at since when it waits
 * @param reports how many people have it reported now
 * @param reasons those they gave, the most frequent first
 * @param claimedBy the moderator who looks at it; null when nobody does
 */
public record CaseSummary(
        UUID id,
        Cause cause,
        UUID run,
        String courseTitle,
        UUID thread,
        UUID post,
        Author author,
        Language language,
        String excerpt,
        Instant at,
        int reports,
        List<Reason> reasons,
        boolean hidden,
        Author claimedBy) {

    public CaseSummary {
        reasons = List.copyOf(reasons);
    }
}
