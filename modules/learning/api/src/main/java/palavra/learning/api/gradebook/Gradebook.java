package palavra.learning.api.gradebook;

import java.util.UUID;
import palavra.kernel.Actor;

/**
 * The door of {@code learning} for those who answer for learners' grades: facilitators and leads of a run, and
 * administrators. For others on its team everything but {@link #mine} is refused with status 403, for everyone else with
 * 404. Every change is written down, and no line of that can be changed.
 */
public interface Gradebook {

    /** A page of the run's learners with what they have in each graded subsection. */
    GradebookPage learners(Actor actor, UUID run, GradebookQuery query);

    /** Every step from a learner's answers to the grade, and what was done to it; 404 when they are not in the run. */
    WhyGrade learner(Actor actor, UUID run, UUID person);

    /** The same of the actor's own grade; 404 when the actor does not learn in the run. */
    WhyGrade mine(Actor actor, UUID run);

    /**
     * Gives points for a problem or a subsection: they stand above what is computed until they are taken back.
     *
     * @throws palavra.kernel.Refusal 400 {@code reason-missing}, {@code points-unreadable}; 404 for a block that is not
     *     graded for them; 409 {@code archived-stays}
     */
    WhyGrade give(Actor actor, UUID run, UUID person, GivenScore score);

    /** Takes given points back, so that the computed ones count again; nothing where none were given. */
    WhyGrade takeBack(Actor actor, UUID run, UUID person, UUID block, String reason);

    /** Writes a comment on a learner's grade, which the learner reads too. 400 {@code reason-missing}. */
    WhyGrade comment(Actor actor, UUID run, UUID person, Comment comment);

    /**
     * Lets a learner answer a problem again as if for the first time; what was answered stays on record and what it
     * earned counts until the next answer.
     */
    WhyGrade reset(Actor actor, UUID run, UUID person, Reset reset);

    /**
     * Marks what was answered to a problem anew, by the key each learner's edition now shows; a large run is worked
     * through in the background. Asking again changes nothing that is not to be changed.
     *
     * @throws palavra.kernel.Refusal 400 {@code reason-missing}; 404 for an unknown problem or learner; 409 {@code
     *     archived-stays}
     */
    Rescore rescore(Actor actor, UUID run, RescoreOrder order);

    /**
     * Reads a file of points and says line by line what it would do; nothing is done.
     *
     * @throws palavra.kernel.Refusal 400 {@code reason-missing}, {@code sheet-unreadable}, {@code sheet-too-large}; 409
     *     {@code archived-stays}
     */
    ScoreSheet read(Actor actor, UUID run, SheetFile file);

    /** A file that was read in the run; 404 when there is none. */
    ScoreSheet sheet(Actor actor, UUID run, UUID sheet);

    /**
     * Gives exactly the points that were shown when the file was read; a second time is nothing new.
     *
     * @throws palavra.kernel.Refusal 409 {@code scores-moved} when any of them is not what it was then: nothing is done
     */
    ScoreSheet apply(Actor actor, UUID run, UUID sheet);

    /** What was marked anew in the run, newest first, and the problems that can be. */
    Rescores rescores(Actor actor, UUID run);
}
