package palavra.learning.problem;

import java.util.UUID;
import palavra.content.api.AssessedProblem;
import palavra.kernel.Refusal;
import palavra.learning.api.ProblemView;
import palavra.learning.api.Rehearsal;
import palavra.learning.grading.Grader;

/** Answering what is not published: shown and graded by the same rules as for learners, never stored. */
public final class Rehearsing {

    private static final UUID NOBODY = new UUID(0, 0);

    private Rehearsing() {}

    public static ProblemView view(Rehearsal rehearsal) {
        if (rehearsal == null || rehearsal.definition() == null || rehearsal.problem() == null) {
            throw Refusal.invalid("problem-missing", "There is no problem to be tried.");
        }
        var definition = rehearsal.definition();
        var state = ProblemState.fresh(NOBODY, rehearsal.problem());
        state.hints = Math.clamp(rehearsal.hints(), 0, definition.hints().size());
        if (rehearsal.answers() != null) {
            var typed = Typed.clean(definition, rehearsal.answers());
            if (rehearsal.sent()) {
                state.marked(typed, Grader.mark(definition, typed));
            } else {
                state.draft = typed;
            }
        }
        var problem = new AssessedProblem(rehearsal.problem(), null, rehearsal.title(), definition);
        return new ProblemSheet(problem, state, false, false).view(rehearsal.language(), true, null, null);
    }
}
