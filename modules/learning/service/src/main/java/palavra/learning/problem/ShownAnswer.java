package palavra.learning.problem;

import palavra.content.api.problem.ProblemDefinition;
import palavra.content.api.problem.ShowAnswer;

/**
 * Decides, for every page and every answer of the API, what of a problem a learner may know now. Nothing else reads a
 * key, a mark or feedback for showing.
 *
 * @param marks whether what was answered may be shown as right or wrong, with its feedback
 * @param key whether the right answers and the explanation may be shown
 */
record ShownAnswer(boolean marks, boolean key) {

    static final ShownAnswer NOTHING = new ShownAnswer(false, false);

    /**
     * @param attempts how many submissions were scored; drafts never show anything
     * @param pastDue whether the deadline and its grace are over
     */
    static ShownAnswer of(ProblemDefinition problem, int attempts, boolean right, boolean pastDue) {
        var attempted = attempts > 0;
        var outOfAttempts = problem.maxAttempts() != null && attempts >= problem.maxAttempts();
        var key =
                switch (problem.showAnswer()) {
                    // Even "always" waits for the first attempt: no key leaves before a submission.
                    case ShowAnswer.ALWAYS, ShowAnswer.ATTEMPTED -> attempted;
                    case ShowAnswer.ANSWERED -> attempted && right;
                    case ShowAnswer.PAST_DUE -> pastDue;
                    case ShowAnswer.FINISHED -> pastDue || attempted && (right || outOfAttempts);
                    case ShowAnswer.NEVER -> false;
                };
        return new ShownAnswer(attempted, key);
    }
}
