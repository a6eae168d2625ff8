package palavra.forums.api.moderation;

import java.util.UUID;

/**
 * Which cases of the queue.
 *
 * @param tab {@code reported}, {@code held}, {@code appealed}, {@code mine} (claimed by the actor) or {@code unanswered}; null for
 *     reported
 * @param run only those of that run; null for all the actor moderates
 * @param language only posts written in it, as a tag, or {@code read} for those the actor said they read; null for all
 */
public record QueueQuery(String tab, UUID run, String language, String cursor) {

    /** In place of a language: all those the actor said they read. */
    public static final String READ = "read";
}
