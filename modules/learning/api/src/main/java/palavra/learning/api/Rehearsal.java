package palavra.learning.api;

import java.util.UUID;
import palavra.content.api.problem.ProblemDefinition;
import palavra.kernel.Language;

/**
 * A problem that its author tries before anyone else sees it.
 *
 * @param language the one it is written in
 * @param definition with its key; all its texts are safe HTML
 * @param answers what was typed; null at the beginning
 * @param sent whether the answers are to be graded, or only shown again
 * @param hints how many hints are to be shown
 * @param seed what the numbers of a problem with variables follow from
 */
public record Rehearsal(
        UUID problem,
        String title,
        Language language,
        ProblemDefinition definition,
        Answers answers,
        boolean sent,
        int hints,
        long seed) {

    /** One whose numbers are any. */
    public Rehearsal(
            UUID problem,
            String title,
            Language language,
            ProblemDefinition definition,
            Answers answers,
            boolean sent,
            int hints) {
        this(problem, title, language, definition, answers, sent, hints, 0);
    }
}
