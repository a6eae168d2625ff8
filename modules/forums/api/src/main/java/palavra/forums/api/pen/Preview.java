package palavra.forums.api.pen;

import java.util.List;
import palavra.kernel.Language;

/**
 * How a text will be seen.
 *
 * @param html safe HTML made from the Markdown
 * @param language as it was said or found out
 * @param alike threads about the same; none for a reply
 */
public record Preview(String html, Language language, List<Alike> alike) {}
