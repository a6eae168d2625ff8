package palavra.learning.concern;

import java.time.Instant;
import java.util.UUID;
import palavra.learning.run.Learner;

/**
 * A learner as the list finds them.
 *
 * @param cohort its name; null for none
 * @param part of the last deadline that has passed, and when it was due; null where none has
 * @param problem the one answered most often and never rightly, with how many attempts; null where there is none
 */
record Watched(
        Learner learner,
        String cohort,
        boolean never,
        boolean away,
        boolean missed,
        boolean behind,
        UUID part,
        Instant due,
        UUID problem,
        Integer attempts) {

    static Watched of(Object[] row) {
        return new Watched(
                (Learner) row[0],
                (String) row[1],
                (Boolean) row[2],
                (Boolean) row[3],
                (Boolean) row[4],
                (Boolean) row[5],
                (UUID) row[6],
                (Instant) row[7],
                (UUID) row[8],
                (Integer) row[9]);
    }
}
