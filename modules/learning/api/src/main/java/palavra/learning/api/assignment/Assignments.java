package palavra.learning.api.assignment;

import java.util.List;
import java.util.UUID;
import palavra.kernel.Actor;

/**
 * The door of {@code learning} for those who hand in work that a person grades. Everything is refused with status 404
 * outside the run and with {@code run-not-started} or {@code unit-not-open} before its time.
 */
public interface Assignments {

    /** The assignments of a unit in short, in its order. */
    List<AssignmentCard> in(Actor actor, UUID run, UUID unit);

    /** One assignment with the actor's work. */
    AssignmentView of(Actor actor, UUID run, UUID assignment);

    /**
     * Keeps a text without handing it in, also after the deadline.
     *
     * @throws palavra.kernel.Refusal 400 {@code work-text-too-long}; 409 {@code work-handed-in}
     */
    AssignmentView save(Actor actor, UUID run, UUID assignment, Writing writing);

    /**
     * Keeps a file with the draft.
     *
     * @throws palavra.kernel.Refusal 400 {@code work-file-type}, {@code work-file-count}; 413 {@code work-file-size}; 409
     *     {@code work-handed-in}
     */
    AssignmentView attach(Actor actor, UUID run, UUID assignment, SentFile file);

    /** Takes a file out of the draft; one that is not there is nothing new. 409 {@code work-handed-in}. */
    AssignmentView detach(Actor actor, UUID run, UUID assignment, UUID file);

    /**
     * Hands the draft in with this text. After the deadline it is kept, not handed in, and the answer says so.
     *
     * @throws palavra.kernel.Refusal 400 {@code work-text-missing}, {@code work-file-missing}, {@code
     *     work-text-too-long}; 409 {@code work-handed-in} with another key
     */
    AssignmentView handIn(Actor actor, UUID run, UUID assignment, Writing writing);

    /** Makes it a draft again, before the deadline and while nobody looks at it; 409 {@code work-being-graded}. */
    AssignmentView takeBack(Actor actor, UUID run, UUID assignment);

    /** A file of the actor's own work, or of anybody's for who grades in the run; 404 for everyone else. */
    KeptFile file(Actor actor, UUID run, UUID file);
}
