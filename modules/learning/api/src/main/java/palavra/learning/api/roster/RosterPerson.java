package palavra.learning.api.roster;

import java.time.Instant;
import java.util.UUID;
import palavra.learning.api.EnrollmentState;

/**
 * Someone in a run, in line for it, invited to it, or gone from it.
 *
 * @param person null for someone invited who has not come
 * @param email as the identity provider has verified it, or as it was invited; null when it is not known
 * @param cohort its name; null for none
 * @param since when they got in, asked or were invited
 * @param lastSeen null when they have not begun
 * @param position in line, from 1; 0 for who does not wait
 */
public record RosterPerson(
        UUID enrollment,
        UUID person,
        String name,
        String email,
        EnrollmentState state,
        UUID edition,
        String cohort,
        Instant since,
        Instant lastSeen,
        int position) {}
