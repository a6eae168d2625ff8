package palavra.learning.api.gradebook;

import java.util.UUID;

/**
 * A problem that a learner may answer again.
 *
 * @param numbers whether they get other numbers, where it has variables; otherwise they keep theirs
 */
public record Reset(UUID problem, String reason, boolean numbers) {

    /** With the numbers they have. */
    public Reset(UUID problem, String reason) {
        this(problem, reason, false);
    }
}
