package palavra.content.api;

import java.util.List;
import java.util.UUID;
import palavra.kernel.Language;

/**
 * A section in the outline.
 *
 * @param language of the title, where it is not that of the edition; else null
 */
public record OutlineSection(UUID id, String title, List<OutlineSubsection> subsections, Language language) {

    /** A section whose title is in the edition's language. */
    public OutlineSection(UUID id, String title, List<OutlineSubsection> subsections) {
        this(id, title, subsections, null);
    }
}
