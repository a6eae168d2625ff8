package palavra.courses.api;

import java.util.UUID;
import palavra.kernel.Language;

/**
 * One language and community version of a course as a reader sees it in lists.
 *
 * @param word the course's one word in this language, printed on its cover
 * @param community whom it was made for, in its own language; empty for the source
 * @param source whether the other editions follow this one
 * @param publication what a run of it shows now; null while nothing is published
 */
public record EditionView(
        UUID id, Language language, String word, String title, String community, boolean source, UUID publication) {

    /** Its language, and whom it was made for, where that is said: several may be in one language. */
    public String name() {
        return community.isEmpty() ? language.ownName() : language.ownName() + " · " + community;
    }
}
