package palavra.notifications.api.announcing;

/**
 * Learners of a run by how far they are when an announcement is sent; who left or waits for a place is in none. Whose grade was
 * never heard of, because they learned before it was kept, is in the first alone.
 */
public enum Segment {
    EVERYONE,
    /** Whose grade has nothing in it yet. */
    WITHOUT_POINTS,
    /** Whose grade has something in it, and who have not passed. */
    ON_THE_WAY,
    PASSED
}
