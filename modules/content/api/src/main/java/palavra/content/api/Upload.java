package palavra.content.api;

import java.nio.file.Path;

/**
 * A file as it arrived.
 *
 * @param fileName as the sender called it: shown, never used as a path
 * @param file where it lies until the call returns
 * @param edition what the package is an edition of
 */
public record Upload(String fileName, Path file, EditionChoice edition) {

    /**
     * @param courseSlug the course whose edition this becomes; null for a course of its own
     * @param community whom the edition is for, in its own language; empty for nobody in particular
     */
    public record EditionChoice(String courseSlug, String community) {

        public static final EditionChoice SOURCE = new EditionChoice(null, "");
    }
}
