package palavra.forums.api.rules;

import java.time.Instant;

/**
 * A time in which nobody but the team writes in a run.
 *
 * @param until the first moment after it
 */
public record Rest(Instant from, Instant until) {}
