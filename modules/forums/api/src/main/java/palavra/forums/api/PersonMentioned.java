package palavra.forums.api;

import java.util.UUID;

/**
 * Told when someone was called by name in a post: the event {@code palavra.forums.person-mentioned.v1}, keyed by the thread.
 *
 * @param post the same as the thread for its first post
 * @param author who called them
 */
public record PersonMentioned(UUID run, UUID thread, UUID post, UUID author, UUID person) {}
