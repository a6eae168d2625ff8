package palavra.forums.api.moderation;

import java.util.UUID;

/**
 * What a {@link Sweep} decided.
 *
 * @param posts how many
 * @param first one of their cases, from which all are undone; null when nothing was held any more
 */
public record Swept(int posts, UUID first) {}
