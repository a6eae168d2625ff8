package palavra.learning.problem;

import java.util.Map;
import java.util.UUID;
import palavra.content.api.AssessedProblem;
import palavra.content.api.problem.Numerical;
import palavra.content.api.problem.Question;
import palavra.content.api.problem.VariableFaults;
import palavra.kernel.Refusal;
import palavra.learning.api.ProblemView;
import palavra.learning.api.Rehearsal;
import palavra.learning.grading.Grader;
import palavra.learning.variable.Given;

/** Answering what is not published: shown and graded by the same rules as for learners, never stored. */
public final class Rehearsing {

    private static final UUID NOBODY = new UUID(0, 0);

    private Rehearsing() {}

    public static ProblemView view(Rehearsal rehearsal) {
        if (rehearsal == null || rehearsal.definition() == null || rehearsal.problem() == null) {
            throw Refusal.invalid("problem-missing", "There is no problem to be tried.");
        }
        var problem = given(rehearsal);
        var definition = problem.definition();
        var state = ProblemState.fresh(NOBODY, rehearsal.problem());
        state.hints = Math.clamp(rehearsal.hints(), 0, definition.hints().size());
        if (rehearsal.answers() != null) {
            var typed = Typed.clean(definition, rehearsal.answers());
            if (rehearsal.sent()) {
                state.marked(problem, typed, Grader.mark(definition, typed));
            } else {
                state.draft = typed;
            }
        }
        return new ProblemSheet(problem, rehearsal.language(), state, false, false).view(true, null, null);
    }

    /** With the numbers of somebody who has that seed. */
    private static AssessedProblem given(Rehearsal rehearsal) {
        if (!VariableFaults.canBeDrawn(rehearsal.definition().variables())) {
            throw Refusal.invalid("variable-wrong", "The numbers of this problem cannot be drawn.");
        }
        var asked = new AssessedProblem(rehearsal.problem(), null, rehearsal.title(), rehearsal.definition());
        var given = new Given(rehearsal.seed(), Map.of()).of(asked).problem();
        if (!given.definition().questions().stream().allMatch(Rehearsing::hasKey)) {
            throw Refusal.invalid("variable-value", "For these numbers a right answer has no value.");
        }
        return given;
    }

    private static boolean hasKey(Question question) {
        return !(question instanceof Numerical numerical)
                || numerical.accepted().stream().allMatch(range -> range.low() != null && range.high() != null);
    }
}
