package palavra.content.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A subsection in the outline.
 *
 * @param assignmentType what its points count as; empty for ungraded practice
 * @param due null for no deadline
 */
public record OutlineSubsection(UUID id, String title, String assignmentType, Instant due, List<OutlineUnit> units) {}
