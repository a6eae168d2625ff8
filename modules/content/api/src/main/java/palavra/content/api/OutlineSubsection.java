package palavra.content.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import palavra.kernel.Language;

/**
 * A subsection in the outline.
 *
 * @param assignmentType what its points count as; empty for ungraded practice
 * @param due null for no deadline
 * @param language of the title, where it is not that of the edition; else null
 * @param sitting null where each problem is answered for itself
 */
public record OutlineSubsection(
        UUID id,
        String title,
        String assignmentType,
        Instant due,
        List<OutlineUnit> units,
        Language language,
        SittingRules sitting) {

    /** One whose problems are answered each for itself. */
    public OutlineSubsection(
            UUID id, String title, String assignmentType, Instant due, List<OutlineUnit> units, Language language) {
        this(id, title, assignmentType, due, units, language, null);
    }

    /** A subsection whose title is in the edition's language. */
    public OutlineSubsection(UUID id, String title, String assignmentType, Instant due, List<OutlineUnit> units) {
        this(id, title, assignmentType, due, units, null);
    }
}
