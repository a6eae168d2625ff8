package palavra.forums.api.pen;

import java.time.Instant;
import java.util.List;
import palavra.forums.api.moderation.Reason;

/**
 * A change of a post.
 *
 * @param at when the post was changed
 * @param by who of the team changed it; null where its author did, empty when that person's name was erased
 * @param reason why the team changed it; null where its author did
 * @param note what they wrote beside it: plain text; null or empty for nothing
 * @param pieces the words of both texts in their order
 */
public record Revision(Instant at, String by, Reason reason, String note, List<Piece> pieces) {

    /** Words that stayed, were taken away or came in. */
    public record Piece(Edit edit, String text) {}

    /** What became of words. */
    public enum Edit {
        SAME,
        REMOVED,
        ADDED
    }
}
