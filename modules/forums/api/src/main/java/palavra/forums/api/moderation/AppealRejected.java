package palavra.forums.api.moderation;

import java.util.UUID;

/** Told when a second moderator left a post hidden: the event {@code palavra.forums.appeal-rejected.v1}, keyed by the thread. */
public record AppealRejected(UUID run, UUID thread, UUID post, UUID author, Reason reason) {}
