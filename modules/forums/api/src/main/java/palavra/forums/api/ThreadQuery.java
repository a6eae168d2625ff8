package palavra.forums.api;

import java.util.UUID;
import palavra.kernel.Language;

/**
 * How threads are chosen and ordered.
 *
 * @param filter all, needs-reply, unread, unanswered, mine or flagged (team only)
 * @param sort needs-reply, recent or votes
 * @param unit only those of that unit; null for any
 */
public record ThreadQuery(
        String filter,
        String sort,
        UUID topic,
        UUID unit,
        String text,
        Language language,
        String cursor,
        int limit) {}
