package palavra.forums.api.mutes;

import java.util.UUID;

/**
 * Told when somebody does not want to hear of a person any more, or does again: the event {@code
 * palavra.forums.person-muted.v1}, keyed by who said so.
 */
public record PersonMuted(UUID by, UUID person, boolean on) {}
