package palavra.learning.api;

import java.util.UUID;
import palavra.kernel.Language;

/**
 * A section in a string of beads.
 *
 * @param language of the title, where it is not that of the edition; else null
 */
public record SectionProgress(UUID id, String title, Completion units, Language language) {

    /** A section whose title is in the edition's language. */
    public SectionProgress(UUID id, String title, Completion units) {
        this(id, title, units, null);
    }
}
