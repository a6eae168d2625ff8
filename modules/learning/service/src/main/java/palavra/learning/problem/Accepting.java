package palavra.learning.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import palavra.content.api.AssessedProblem;
import palavra.kernel.Actor;
import palavra.kernel.Refusal;
import palavra.learning.api.gradebook.GradeAct.Kind;
import palavra.learning.run.ActOnGrade;
import palavra.learning.run.Cause;
import palavra.learning.run.Place;
import palavra.learning.variable.Given;

/** Lets an answer count that came late from a device, because who answers for grades says so. */
@ApplicationScoped
public class Accepting {

    @Inject
    Scoring scoring;

    @Inject
    Deadline deadline;

    @Inject
    Clock clock;

    /** Call it with the learner's place held. */
    public void accept(Place place, KeptAnswer kept, Actor actor, String reason) {
        if (kept.isAccepted()) {
            return;
        }
        var problem = asked(place, kept);
        var state = ProblemState.of(kept.enrollment, kept.problem);
        Answering.open(new ProblemSheet(problem, place.edition().language(), state, false, false).closed());
        var was = points(state);
        scoring.score(place, problem, state, kept.answers, kept.key, given(place, problem.unit(), kept), kept.received);
        kept.accepted = clock.instant();
        ActOnGrade.write(
                place.learner().orElseThrow(),
                new Cause(Kind.LATE_ACCEPTED, actor, reason),
                kept.problem,
                null,
                was,
                points(state),
                kept.accepted);
    }

    /** The problem with the numbers that the answer was given to; where none were kept, with its learner's. */
    private static AssessedProblem asked(Place place, KeptAnswer kept) {
        if (kept.numbers == null) {
            return place.syllabus().problem(kept.problem).orElseThrow(Refusal::notFound);
        }
        var asked = place.syllabus().asked(kept.problem).orElseThrow(Refusal::notFound);
        var problem = new Given(0, kept.numbers).of(asked).problem();
        if (!kept.numbers.equals(ProblemState.numbers(problem))) {
            throw Refusal.conflict(
                    "late-answer-outdated", "The numbers that this answer was given to are not asked any more.");
        }
        return problem;
    }

    /** It counts as given when it was, or at the last moment that counts. */
    private Instant given(Place place, UUID unit, KeptAnswer kept) {
        var end = deadline.last(place, unit);
        var given = kept.written == null ? kept.received : kept.written;
        return end != null && given.isAfter(end) ? end : given;
    }

    private static String points(ProblemState state) {
        return state.earned == null
                ? ""
                : state.earned.stripTrailingZeros().toPlainString() + " / "
                        + state.possible.stripTrailingZeros().toPlainString();
    }
}
