package palavra.learning.api.roster;

import java.util.UUID;
import palavra.learning.api.EnrollmentState;

/**
 * Which people of a run to list.
 *
 * @param text part of a name or an e-mail; null or empty for all
 * @param state null for all
 * @param cohort null for all
 * @param cursor null for the first page
 */
public record RosterQuery(String text, EnrollmentState state, UUID cohort, String cursor) {

    /** How many people a page has. */
    public static final int PAGE = 50;
}
