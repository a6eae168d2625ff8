package palavra.content.api;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Everything learning needs of a publication: tree, problems with keys, polls, assignments, pools, word clouds, policy.
 *
 * @param components for each unit its component ids by type, for completion
 * @param polls none in what was stored before polls took votes
 * @param assignments none in what was stored before people graded them
 * @param pools none in what was stored before problems were drawn
 * @param clouds none in what was stored before words were taken
 */
public record Assessment(
        Outline outline,
        GradingPolicy policy,
        List<AssessedProblem> problems,
        Map<UUID, List<UUID>> components,
        List<AssessedPoll> polls,
        List<AssessedAssignment> assignments,
        List<AssessedPool> pools,
        List<AssessedCloud> clouds) {

    public Assessment {
        polls = polls == null ? List.of() : polls;
        assignments = assignments == null ? List.of() : assignments;
        pools = pools == null ? List.of() : pools;
        clouds = clouds == null ? List.of() : clouds;
    }

    public Assessment(
            Outline outline, GradingPolicy policy, List<AssessedProblem> problems, Map<UUID, List<UUID>> components) {
        this(outline, policy, problems, components, List.of());
    }

    public Assessment(
            Outline outline,
            GradingPolicy policy,
            List<AssessedProblem> problems,
            Map<UUID, List<UUID>> components,
            List<AssessedPoll> polls) {
        this(outline, policy, problems, components, polls, List.of());
    }

    public Assessment(
            Outline outline,
            GradingPolicy policy,
            List<AssessedProblem> problems,
            Map<UUID, List<UUID>> components,
            List<AssessedPoll> polls,
            List<AssessedAssignment> assignments) {
        this(outline, policy, problems, components, polls, assignments, List.of());
    }

    public Assessment(
            Outline outline,
            GradingPolicy policy,
            List<AssessedProblem> problems,
            Map<UUID, List<UUID>> components,
            List<AssessedPoll> polls,
            List<AssessedAssignment> assignments,
            List<AssessedPool> pools) {
        this(outline, policy, problems, components, polls, assignments, pools, List.of());
    }
}
