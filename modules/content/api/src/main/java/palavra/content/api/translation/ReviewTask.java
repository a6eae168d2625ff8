package palavra.content.api.translation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import palavra.content.api.studio.Difference.Piece;

/**
 * A change of the source that meets what an edition made its own.
 *
 * @param removed whether the source removed the block
 * @param keepable whether the edition can go on showing it: it has a place still where that can stand
 * @param pieces how its text changed since the edition last looked, field by field joined by line ends
 */
public record ReviewTask(
        UUID id,
        UUID block,
        UUID unit,
        String title,
        boolean removed,
        boolean keepable,
        List<Piece> pieces,
        Instant at) {

    /** Take the source's text, keep one's own, or merge by hand (the block is opened in the studio). */
    public enum Decision {
        TAKE,
        KEEP,
        MERGE
    }
}
