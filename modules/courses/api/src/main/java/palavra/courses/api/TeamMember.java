package palavra.courses.api;

import java.util.UUID;

/**
 * A person on the team of a run.
 *
 * @param person null where it is shown to somebody who is not on that team
 */
public record TeamMember(UUID person, String name, RunRole role) {}
