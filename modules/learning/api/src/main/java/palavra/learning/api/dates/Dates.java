package palavra.learning.api.dates;

import java.util.List;
import java.util.UUID;
import palavra.kernel.Actor;

/**
 * A further door of {@code learning}: the dates of one learner, for themselves and for who leads or facilitates the run.
 * Others on its team are refused with status 403, everyone else with 404. What is given or taken back is written down as
 * an act on the grade, which nobody can change.
 */
public interface Dates {

    /** The actor's own dates; 404 when they do not learn in the run. */
    LearnerDates mine(Actor actor, UUID run);

    /**
     * Counts the actor's dates from now on: as often as they like, and nothing they did is lost or worth less.
     *
     * @throws palavra.kernel.Refusal 409 {@code no-dates-missed} while they are not offered that
     */
    LearnerDates reset(Actor actor, UUID run);

    /** The dates of a learner. */
    LearnerDates learner(Actor actor, UUID run, UUID person);

    /**
     * Gives a learner until later for a part of the course; it stands above every other date until it is taken back.
     *
     * @throws palavra.kernel.Refusal 400 {@code reason-missing}, {@code date-missing}; 404 for an unknown part; 409 {@code
     *     no-date-there}, {@code extension-not-later}, {@code archived-stays}
     */
    LearnerDates extend(Actor actor, UUID run, UUID person, Extension extension);

    /** Takes that back, so that the other dates count again; nothing where nothing was given. */
    LearnerDates takeBack(Actor actor, UUID run, UUID person, UUID subsection, String reason);

    /**
     * Gives a learner more time than others for timed work that begins from now on, instead of what they had; none takes it
     * back.
     *
     * @throws palavra.kernel.Refusal 400 {@code reason-missing}, {@code extra-time-out-of-range}; 409 {@code archived-stays}
     */
    LearnerDates allow(Actor actor, UUID run, UUID person, MoreTime time);

    /** Answers that came from learners' devices after the deadline and wait to be accepted, the oldest first. */
    List<LateAnswer> late(Actor actor, UUID run);

    /**
     * Scores one of them as if it had come in time; a second time is nothing new.
     *
     * @throws palavra.kernel.Refusal 400 {@code reason-missing}; 404 for an unknown one; 409 {@code no-attempts-left}, {@code
     *     problem-closed}, {@code archived-stays}
     */
    void accept(Actor actor, UUID run, UUID answer, Acceptance acceptance);
}
