package palavra.forums.api;

import java.util.UUID;

/**
 * Told when someone is called by name in a post: the event {@code palavra.forums.person-called.v1}, keyed by the thread and
 * told before the post itself.
 *
 * @param post the same as the thread for its first post
 * @param by who wrote the post
 * @param unit the unit it belongs to; null for a topic of the run
 */
public record PersonCalled(UUID run, UUID thread, UUID post, UUID by, UUID person, UUID unit) {}
