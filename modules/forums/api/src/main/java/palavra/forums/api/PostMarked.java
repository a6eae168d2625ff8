package palavra.forums.api;

import java.util.UUID;

/**
 * Told when a mark that others wait to hear of was set or taken back: the event {@code palavra.forums.post-marked.v1},
 * keyed by the thread.
 *
 * @param post the same as the thread for its first post
 * @param author who wrote the post
 * @param by who set it or took it back
 * @param mark ENDORSE, ACCEPT or FOLLOW
 */
public record PostMarked(UUID run, UUID thread, UUID post, UUID author, UUID by, Mark mark, boolean on) {}
