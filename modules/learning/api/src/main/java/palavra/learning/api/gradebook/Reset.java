package palavra.learning.api.gradebook;

import java.util.UUID;

/** A problem that a learner may answer again. */
public record Reset(UUID problem, String reason) {}
