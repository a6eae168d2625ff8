package palavra.learning.api.insight;

import java.util.UUID;

/**
 * Which learners of concern to list.
 *
 * @param only those with this reason; null for any
 * @param cohort null for all
 * @param edition null for all
 * @param days how long nobody should stay away; null for the setting
 * @param after the cursor of the page; null for the first
 */
public record ConcernQuery(Concern only, UUID cohort, UUID edition, Integer days, String after) {

    /** How many learners a page has at most. */
    public static final int PAGE = 50;

    private static final int MOST_DAYS = 365;

    public ConcernQuery {
        days = days == null ? null : Integer.valueOf(Math.clamp(days, 1, MOST_DAYS));
    }
}
