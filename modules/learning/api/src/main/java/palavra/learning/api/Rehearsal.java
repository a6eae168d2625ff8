package palavra.learning.api;

import java.util.UUID;
import palavra.content.api.problem.ProblemDefinition;

/**
 * A problem that its author tries before anyone else sees it.
 *
 * @param definition with its key; all its texts are safe HTML
 * @param answers what was typed; null at the beginning
 * @param sent whether the answers are to be graded, or only shown again
 * @param hints how many hints are to be shown
 */
public record Rehearsal(
        UUID problem, String title, ProblemDefinition definition, Answers answers, boolean sent, int hints) {}
