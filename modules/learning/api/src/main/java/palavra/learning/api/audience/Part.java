package palavra.learning.api.audience;

import java.util.Set;
import java.util.UUID;
import palavra.kernel.Language;

/**
 * A subsection with whom it is for.
 *
 * @param assignmentType what it counts as; empty for practice
 * @param cohorts none for everybody
 */
public record Part(
        UUID id, String title, Language language, String section, String assignmentType, Set<UUID> cohorts) {}
