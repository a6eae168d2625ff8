package palavra.content.api;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Everything learning needs of a publication: tree, problems with keys, policy.
 *
 * @param components for each unit its component ids by type, for completion
 */
public record Assessment(
        Outline outline, GradingPolicy policy, List<AssessedProblem> problems, Map<UUID, List<UUID>> components) {}
