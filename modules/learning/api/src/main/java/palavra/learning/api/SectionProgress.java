package palavra.learning.api;

import java.util.UUID;

/** A section in a string of beads. */
public record SectionProgress(UUID id, String title, Completion units) {}
