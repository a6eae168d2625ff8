package palavra.content.api.studio;

import java.util.List;
import java.util.UUID;

/** What changed for learners, in the order of the course. */
public record Difference(int from, int to, List<Change> changes) {

    /**
     * A block that changed.
     *
     * @param block null for what certificates say, which stands in no block
     * @param kind what happened to it
     * @param where titles from its section down, without its own
     * @param texts the texts that changed; empty for a block that came, went or moved
     * @param graded whether points hang on it
     */
    public record Change(
            UUID block, Kind kind, List<String> where, String title, List<TextChange> texts, boolean graded) {}

    /** What happened to a block. */
    public enum Kind {
        ADDED,
        CHANGED,
        MOVED,
        REMOVED
    }

    /** A text before and after, as plain words piece by piece. {@code field} as in the translation door. */
    public record TextChange(String field, List<Piece> pieces) {}

    /** A stretch of words that stayed, came or went. */
    public record Piece(Edit edit, String text) {}

    /** What happened to words. */
    public enum Edit {
        SAME,
        ADDED,
        REMOVED
    }
}
