package palavra.learning.api.sitting;

import java.util.UUID;
import palavra.kernel.Actor;

/**
 * The door for quizzes that are taken as a whole and by the clock. A sitting is named by its number: asking twice for the
 * same one is asking once, so a form may be sent as often as the line needs.
 */
public interface Sittings {

    /**
     * The quiz as the actor may see it now: its terms, and while they sit its questions without any result.
     *
     * @throws palavra.kernel.Refusal 404 when the actor is not in the run or that part is no such quiz; 409 {@code
     *     run-not-started}, {@code unit-not-open}
     */
    SittingView of(Actor actor, UUID run, UUID part);

    /**
     * Begins the sitting of that number, from when the server's clock runs; one that was begun before is answered as it is.
     *
     * @throws palavra.kernel.Refusal as above; 409 {@code no-attempts-left}, {@code wait-between-attempts}, {@code
     *     problem-closed}, {@code team-only-looks}, {@code run-is-archived}, {@code sitting-unknown} for another than the
     *     next number
     */
    SittingView begin(Actor actor, UUID run, UUID part, int number);

    /**
     * Keeps answers until they are handed in, by the learner or by the clock; what is not sent along is forgotten.
     *
     * @throws palavra.kernel.Refusal 400 {@code answer-unreadable}; 409 {@code sitting-over} when it takes nothing any more
     */
    Saved save(Actor actor, UUID run, UUID part, int number, SittingAnswers answers);

    /**
     * Hands all answers in with one act, once, and tells what became of this call. What arrives after the end and its
     * grace does not count; what was saved by then does.
     *
     * @throws palavra.kernel.Refusal 400 {@code answer-unreadable}; 409 {@code sitting-unknown}
     */
    HandIn handIn(Actor actor, UUID run, UUID part, int number, SittingAnswers answers);
}
