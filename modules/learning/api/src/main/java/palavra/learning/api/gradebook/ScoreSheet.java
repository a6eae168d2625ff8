package palavra.learning.api.gradebook;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a file of points would do, or did.
 *
 * @param name who brought it
 * @param applied null while nothing was done
 * @param changes the points it gives
 * @param unchanged how many cells say what is there already
 * @param problems what in it could not be understood, and is left out
 */
public record ScoreSheet(
        UUID id,
        String name,
        String reason,
        Instant at,
        Instant applied,
        List<Change> changes,
        int unchanged,
        List<Problem> problems) {

    /** Points for a learner in a part of the course. */
    public record Change(int line, UUID person, String name, String title, BigDecimal was, BigDecimal becomes) {}

    /**
     * A cell that is left out.
     *
     * @param column as the file calls it; empty for the whole line
     * @param code {@code learner-unknown}, {@code learner-twice}, {@code points-unreadable} or {@code not-theirs}
     */
    public record Problem(int line, String column, String code) {}
}
