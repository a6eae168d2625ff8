package palavra.forums.api;

import java.util.UUID;
import palavra.kernel.Language;

/**
 * How threads are chosen and ordered; pinned ones come first in every order.
 *
 * @param filter all, needs-reply, unread, unanswered, following, bookmarked, mine or flagged (team only); null for all
 * @param sort needs-reply, recent or votes; null for recent
 * @param unit only those of that unit; null for any
 * @param text words to find in titles and posts; null for any
 * @param readable only those in languages the reader reads
 * @param limit 1–60; 0 for 20
 */
public record ThreadQuery(
        String filter,
        String sort,
        UUID topic,
        UUID unit,
        String text,
        Language language,
        boolean readable,
        String cursor,
        int limit) {

    public static final int LARGEST_LIMIT = 60;
    private static final int USUAL_LIMIT = 20;

    public ThreadQuery {
        limit = limit <= 0 ? USUAL_LIMIT : Math.min(limit, LARGEST_LIMIT);
    }

    /** Those of one unit, the latest first. */
    public static ThreadQuery ofUnit(UUID unit, int limit) {
        return new ThreadQuery(null, null, null, unit, null, null, false, null, limit);
    }
}
