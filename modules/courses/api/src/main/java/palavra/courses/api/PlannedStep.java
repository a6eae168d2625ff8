package palavra.courses.api;

import java.time.Instant;

/** A step that a run takes by itself at that time, unless it is somewhere else by then. */
public record PlannedStep(RunState to, Instant at) {}
