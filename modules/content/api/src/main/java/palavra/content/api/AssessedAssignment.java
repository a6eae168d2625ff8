package palavra.content.api;

import java.util.UUID;
import palavra.content.api.assignment.Assignment;
import palavra.kernel.Language;

/**
 * Work that a person grades, with its rubric.
 *
 * @param language of the title, where it is not that of the edition; else null
 */
public record AssessedAssignment(UUID id, UUID unit, String title, Language language, Assignment assignment) {

    /** One whose title is in the edition's language. */
    public AssessedAssignment(UUID id, UUID unit, String title, Assignment assignment) {
        this(id, unit, title, null, assignment);
    }
}
