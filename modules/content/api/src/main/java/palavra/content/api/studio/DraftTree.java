package palavra.content.api.studio;

import java.util.List;
import java.util.UUID;
import palavra.kernel.Language;

/**
 * The draft of an edition, flat: every block once, parents before children, siblings in order. Empty while nothing was
 * added.
 */
public record DraftTree(UUID course, UUID edition, Language language, boolean source, List<DraftNode> nodes) {}
