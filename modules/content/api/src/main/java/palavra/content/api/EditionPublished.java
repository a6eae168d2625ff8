package palavra.content.api;

import java.util.UUID;

/**
 * Told when a snapshot was made.
 *
 * @param open whether draft runs of the edition are to be opened for enrollment with it
 */
public record EditionPublished(UUID course, UUID edition, UUID publication, int number, boolean open) {}
