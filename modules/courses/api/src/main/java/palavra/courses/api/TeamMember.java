package palavra.courses.api;

import java.util.UUID;

/** A person on the team of a run. */
public record TeamMember(UUID person, String name, RunRole role) {}
