package palavra.content.api;

import java.util.UUID;

/** What to read: a publication inside a run. */
public record Reading(UUID run, UUID publication) {}
