package palavra.forums.api.moderation;

import java.util.UUID;

/**
 * Told when a post went out of sight: the event {@code palavra.forums.post-hidden.v1}, keyed by the thread.
 *
 * @param waits whether it hid itself because of reports and waits for a moderator; false when one has decided
 */
public record PostHidden(UUID run, UUID thread, UUID post, UUID author, Reason reason, boolean waits) {}
