package palavra.content.api;

import java.util.UUID;
import palavra.content.api.assignment.Assignment;

/** Work that a person grades, with its rubric. */
public record AssessedAssignment(UUID id, UUID unit, String title, Assignment assignment) {}
