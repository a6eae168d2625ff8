package palavra.learning.api.assignment;

import java.util.Optional;
import java.util.UUID;
import palavra.kernel.Actor;

/**
 * The door of {@code learning} for those who grade what was handed in: facilitators and leads of a run, and
 * administrators. For others on its team everything is refused with status 403, for everyone else with 404.
 */
public interface GradingDesk {

    /** What waits to be graded, the oldest first. */
    WorkQueue queue(Actor actor, UUID run, String after);

    /** Takes the oldest work that nobody has; empty when there is none. */
    Optional<UUID> next(Actor actor, UUID run);

    /** One work with its rubric; it is not taken by looking. */
    WorkView work(Actor actor, UUID run, UUID work);

    /**
     * Takes a work for an hour, so that no two people grade it.
     *
     * @throws palavra.kernel.Refusal 409 {@code work-taken} with the name of who has it
     */
    WorkView take(Actor actor, UUID run, UUID work);

    /** Lets others have it. */
    WorkView release(Actor actor, UUID run, UUID work);

    /**
     * Grades a work, or corrects its grade. The points count at once, and the act is written down.
     *
     * @throws palavra.kernel.Refusal 400 {@code rating-incomplete} with the criteria that miss something, {@code
     *     points-unreadable}, {@code comment-too-long}; 409 {@code work-taken}, {@code work-changed}, {@code
     *     archived-stays}
     */
    WorkView grade(Actor actor, UUID run, UUID work, Rating rating);
}
