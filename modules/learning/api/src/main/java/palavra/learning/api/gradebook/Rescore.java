package palavra.learning.api.gradebook;

import java.time.Instant;
import java.util.UUID;

/**
 * A problem being marked anew, or that was.
 *
 * @param title of the problem
 * @param learner the name of the one it was for; empty for all
 * @param finished null while it is worked through
 * @param checked how many learners so far; raised and lowered how many scores of them
 */
public record Rescore(
        UUID id,
        UUID problem,
        String title,
        String learner,
        boolean onlyHigher,
        String name,
        String reason,
        Instant asked,
        Instant finished,
        int checked,
        int raised,
        int lowered) {}
