package palavra.content.api;

import java.util.UUID;
import palavra.content.api.problem.ProblemDefinition;
import palavra.kernel.Language;

/**
 * A graded or practice problem with its keys. It leaves content only for learning.
 *
 * @param language of the title, where it is not that of the edition; else null
 */
public record AssessedProblem(UUID id, UUID unit, String title, Language language, ProblemDefinition definition) {

    /** One whose title is in the edition's language. */
    public AssessedProblem(UUID id, UUID unit, String title, ProblemDefinition definition) {
        this(id, unit, title, null, definition);
    }

    /** The same place in the course with another definition. */
    public AssessedProblem asking(ProblemDefinition other) {
        return new AssessedProblem(id, unit, title, language, other);
    }
}
