package palavra.courses.api;

import java.util.UUID;

/**
 * An edition of the course, as one of its runs stands to it.
 *
 * @param edition with what the run shows now, if anything
 * @param shown the number of that; 0 for nothing
 * @param newest the last publication of the edition, newestNumber its number; null and 0 before the first
 */
public record FamilyEdition(EditionView edition, boolean offered, int shown, UUID newest, int newestNumber) {

    /** Whether the run shows something older than there is. */
    public boolean isBehind() {
        return offered && shown > 0 && newestNumber > shown;
    }
}
