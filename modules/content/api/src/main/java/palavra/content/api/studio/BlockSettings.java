package palavra.content.api.studio;

import java.time.Instant;

/**
 * What all editions share of a block.
 *
 * @param assignmentType of a subsection: what its points count as; empty for practice
 */
public record BlockSettings(boolean visible, Instant start, Instant due, String assignmentType) {}
