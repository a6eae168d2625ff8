package palavra.learning.api.gradebook;

import java.util.UUID;

/**
 * What is to be marked anew.
 *
 * @param person one learner; null for all of the run
 * @param onlyHigher whether a lower result leaves the score as it is
 */
public record RescoreOrder(UUID problem, UUID person, boolean onlyHigher, String reason) {}
