package palavra.content.api.studio;

import palavra.content.api.Component;
import palavra.content.api.assignment.Assignment;
import palavra.content.api.problem.ProblemDefinition;

/**
 * A component as a learner would see it.
 *
 * @param problem with its key, all its texts as safe HTML, for those who write it; null for other types
 * @param assignment with all its texts as safe HTML; null for other types
 */
public record Shown(Component component, ProblemDefinition problem, Assignment assignment) {

    public Shown(Component component, ProblemDefinition problem) {
        this(component, problem, null);
    }
}
