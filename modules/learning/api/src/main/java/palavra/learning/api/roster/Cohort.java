package palavra.learning.api.roster;

import java.util.UUID;

/**
 * A named group in a run.
 *
 * @param edition whose learners go there where the run sorts by edition; null for none
 * @param people how many learners are in it now
 */
public record Cohort(UUID id, String name, UUID edition, int people) {}
