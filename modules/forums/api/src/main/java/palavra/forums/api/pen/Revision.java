package palavra.forums.api.pen;

import java.time.Instant;
import java.util.List;

/**
 * A change of a post.
 *
 * @param at when the post was changed
 * @param pieces the words of both texts in their order
 */
public record Revision(Instant at, List<Piece> pieces) {

    /** Words that stayed, were taken away or came in. */
    public record Piece(Edit edit, String text) {}

    /** What became of words. */
    public enum Edit {
        SAME,
        REMOVED,
        ADDED
    }
}
