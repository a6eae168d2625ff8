package palavra.content.api.studio;

import java.util.UUID;

/**
 * Where a block stands.
 *
 * @param parent null for sections
 * @param after the sibling before it; null for the first place
 */
public record Place(UUID parent, UUID after) {}
