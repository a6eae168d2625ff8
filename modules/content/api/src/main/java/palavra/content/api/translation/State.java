package palavra.content.api.translation;

/** How a field of an edition stands to its source. Computed, never set. */
public enum State {
    /** No target: readers see the source, marked with its language. */
    MISSING,
    DRAFT,
    IN_REVIEW,
    APPROVED,
    /** Was in review or approved, and the source says something else since. */
    STALE,
    /** The edition made the block its own on purpose. */
    ADAPTED
}
