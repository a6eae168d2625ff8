package palavra.learning.api.peer;

import java.util.UUID;
import palavra.kernel.Actor;
import palavra.learning.api.assignment.Rating;

/**
 * The door of {@code learning} for those who assess the work of their peers. Everything is refused with status 404 outside
 * the run or where peers do not assess, and with {@code run-not-started} or {@code unit-not-open} before its time.
 */
public interface PeerReviews {

    /** How far the assessment of the actor's work is, what they review now, and what others said once it counts. */
    PeerView of(Actor actor, UUID run, UUID assignment);

    /**
     * Gives the actor another's work to review, the one they have where there is one; nothing where there is none.
     *
     * @throws palavra.kernel.Refusal 409 {@code peers-hand-in-first}, {@code team-only-looks}, {@code run-is-archived}
     */
    PeerView next(Actor actor, UUID run, UUID assignment);

    /**
     * Sends a review; sent twice with the same words it is one.
     *
     * @throws palavra.kernel.Refusal 400 {@code rating-incomplete} with the criteria that miss something, {@code
     *     points-unreadable}, {@code review-comment-missing}, {@code comment-too-long}; 404 for another's; 409 {@code
     *     review-sent} where it says something else
     */
    PeerView send(Actor actor, UUID run, UUID assignment, UUID review, Rating rating);

    /**
     * Reports the work that a review is to be about, or a review that the actor received, to the team.
     *
     * @throws palavra.kernel.Refusal 400 {@code report-empty}, {@code comment-too-long}; 404 for any other review
     */
    PeerView report(Actor actor, UUID run, UUID assignment, UUID review, Report report);
}
