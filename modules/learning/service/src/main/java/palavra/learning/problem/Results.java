package palavra.learning.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import palavra.content.api.AssessedProblem;
import palavra.kernel.Refusal;
import palavra.learning.api.gradebook.WhyGrade.Answered;
import palavra.learning.grading.Grader;
import palavra.learning.grading.Marking;
import palavra.learning.run.Syllabi;
import palavra.learning.run.Syllabus;

/** What came of answers, for those who answer for grades. Call what changes with the enrollments held. */
@ApplicationScoped
public class Results {

    /** A result before and after it was marked anew. */
    public record Remarked(BigDecimal was, BigDecimal wasOf, BigDecimal becomes, BigDecimal of) {

        public boolean isSame() {
            return was.compareTo(becomes) == 0 && wasOf.compareTo(of) == 0;
        }

        /** Below zero where it fell, above where it rose: shares are compared, because the possible points may change. */
        public int rise() {
            return becomes.multiply(wasOf).compareTo(was.multiply(of));
        }
    }

    @Inject
    Syllabi syllabi;

    /** What a learner answered, by problem. */
    public Map<UUID, Answered> of(UUID enrollment) {
        var answered = new HashMap<UUID, Answered>();
        ProblemState.<ProblemState>list("id.enrollment = ?1 and attempts > 0", enrollment)
                .forEach(state -> answered.put(
                        state.id.problem(),
                        new Answered(
                                state.used(),
                                state.lastAt,
                                state.publication == null
                                        ? null
                                        : syllabi.of(state.publication).number())));
        return answered;
    }

    /** Lets attempts at these so far no longer count; says how many there were at most. */
    public int forgive(UUID enrollment, List<UUID> problems) {
        return ProblemState.of(enrollment, problems).values().stream()
                .mapToInt(ProblemState::forgive)
                .max()
                .orElse(0);
    }

    /** Lets attempts so far no longer count; says how many there were. */
    public int forgive(UUID enrollment, UUID problem) {
        return ProblemState.of(enrollment, problem).forgive();
    }

    /**
     * Marks what was answered last to a problem by the key of the publication that each learner reads, and takes the
     * result over unless it is lower and must not be. Left out are those who answered nothing, or something that does
     * not fit the key any more: their result stays.
     *
     * @param readers what each enrollment reads
     */
    public Map<UUID, Remarked> again(Map<UUID, Syllabus> readers, UUID problem, boolean onlyHigher) {
        var remarked = new HashMap<UUID, Remarked>();
        ProblemState.<ProblemState>list(
                        "id.problem = ?1 and id.enrollment in ?2 and attempts > 0", problem, readers.keySet())
                .forEach(state -> {
                    var enrollment = state.id.enrollment();
                    again(state, readers.get(enrollment), onlyHigher)
                            .ifPresent(result -> remarked.put(enrollment, result));
                });
        return remarked;
    }

    private static Optional<Remarked> again(ProblemState state, Syllabus syllabus, boolean onlyHigher) {
        return syllabus.problem(state.id.problem())
                .flatMap(problem -> mark(problem, state))
                .map(marking -> {
                    var result = new Remarked(state.earned, state.possible, marking.earned(), marking.possible());
                    if (onlyHigher && result.rise() < 0) {
                        return new Remarked(state.earned, state.possible, state.earned, state.possible);
                    }
                    state.remarked(marking, syllabus.publication());
                    return result;
                });
    }

    private static Optional<Marking> mark(AssessedProblem problem, ProblemState state) {
        if (!state.fits(problem)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Grader.markAgain(problem.definition(), state.answers));
        } catch (Refusal changedSince) {
            return Optional.empty();
        }
    }
}
