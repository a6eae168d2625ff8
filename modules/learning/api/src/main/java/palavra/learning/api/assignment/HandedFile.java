package palavra.learning.api.assignment;

import java.util.UUID;

/** A file that belongs to a learner's work. */
public record HandedFile(UUID id, String name, long bytes) {}
