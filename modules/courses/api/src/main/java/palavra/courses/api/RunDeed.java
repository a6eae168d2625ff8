package palavra.courses.api;

import java.time.Instant;
import java.util.UUID;

/**
 * A change somebody made to a run, as it was written down then.
 *
 * @param name of the person; empty for the platform itself
 * @param what a stable word, for example {@code state} or {@code capacity}, sometimes with the id of what it is about
 */
public record RunDeed(Instant at, UUID person, String name, String what, String was, String becomes) {}
