package palavra.forums.api.moderation;

import java.util.UUID;

/**
 * Told when a hidden post is in sight again: the event {@code palavra.forums.post-restored.v1}, keyed by the thread.
 *
 * @param onAppeal whether its author had asked for it
 */
public record PostRestored(UUID run, UUID thread, UUID post, UUID author, boolean onAppeal) {}
