package palavra.forums.api.steering;

import java.util.UUID;
import palavra.forums.api.Post;
import palavra.forums.api.ThreadView;
import palavra.kernel.Actor;

/**
 * The door of {@code forums} for its team's acts on threads and posts. Outside the run there is nothing here (404); for
 * its learners they are refused (403). Each act is in the log.
 */
public interface Steering {

    /**
     * Closes a thread, or opens it again, and says why; the same again changes what is said.
     *
     * @throws palavra.kernel.Refusal 400 {@code text-missing}, {@code line-too-long}
     */
    ThreadView close(Actor actor, UUID run, UUID thread, Closing closing);

    /** Lets a thread belong to another topic of the run, or to a topic instead of a unit; 404 for a topic of another. */
    ThreadView move(Actor actor, UUID run, UUID thread, Moving moving);

    /**
     * Changes a post of somebody of a lower role; what it said, who changed it and why stay in its history.
     *
     * @throws palavra.kernel.Refusal 403 {@code equal-or-higher}; 400 {@code text-missing}, {@code text-too-long},
     *     {@code line-too-long}
     */
    Post amend(Actor actor, UUID run, UUID post, Amendment amendment);
}
