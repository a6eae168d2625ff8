package palavra.forums.api;

import java.util.UUID;
import palavra.kernel.Language;

/**
 * Told when someone has written: the event {@code palavra.forums.post-created.v1}, keyed by the thread.
 *
 * @param post the same as the thread for its first post
 * @param parent the response a comment is on; null for other posts
 * @param repliesTo who wrote what it replies to; null for a thread's first post
 * @param unit the unit it belongs to; null for a topic of the run
 * @param title of the thread; null where it was told before events had it
 */
public record PostCreated(
        UUID run,
        UUID thread,
        UUID post,
        UUID parent,
        UUID author,
        UUID repliesTo,
        UUID unit,
        ThreadKind kind,
        Language language,
        String title) {}
