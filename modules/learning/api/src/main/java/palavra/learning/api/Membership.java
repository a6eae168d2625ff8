package palavra.learning.api;

import java.util.UUID;

/** The cohort of a learner in a run; null for none. */
public record Membership(UUID cohort) {}
