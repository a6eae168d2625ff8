package palavra.courses.api;

import java.time.Instant;
import java.util.UUID;

/** A run that another one was relaunched from. */
public record RunOrigin(UUID run, String name, RunState state, Instant start, String zone, String institution) {}
