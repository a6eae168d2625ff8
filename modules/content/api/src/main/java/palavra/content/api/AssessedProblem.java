package palavra.content.api;

import java.util.UUID;

/** A graded or practice problem with its keys. It leaves content only for learning. */
public record AssessedProblem(
        UUID id, UUID unit, String title, palavra.content.api.problem.ProblemDefinition definition) {}
