package palavra.courses.api;

import java.util.UUID;

/**
 * Who publishes.
 *
 * @param slug its place in addresses, for example {@code two-rivers}
 */
public record Institution(UUID id, String slug, String name) {}
