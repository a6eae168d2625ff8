package palavra.content.api;

import java.util.UUID;

/**
 * Told when an edition is for somebody else than before.
 *
 * @param community in its own language; empty for all who read the language
 */
public record EditionDedicated(UUID course, UUID edition, String community) {}
