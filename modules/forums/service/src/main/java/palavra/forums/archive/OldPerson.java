package palavra.forums.archive;

import java.util.UUID;

/** Someone who took part in a discussion that is brought in. */
public record OldPerson(UUID id, String name, String language) {}
