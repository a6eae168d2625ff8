package palavra.learning.api.assignment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * What somebody decided about a learner's work, or what peers' reviews of it come to.
 *
 * @param earned of what it counts, before any lateness
 * @param comment on the whole, as plain text, or empty
 * @param by who graded it; empty where peers did
 * @param reviews of how many reviews by peers it is made; 0 where a person graded
 */
public record GradedWork(
        List<Line> lines, BigDecimal earned, BigDecimal possible, String comment, String by, Instant at, int reviews) {

    /** What one person decided. */
    public GradedWork(List<Line> lines, BigDecimal earned, BigDecimal possible, String comment, String by, Instant at) {
        this(lines, earned, possible, comment, by, at, 0);
    }

    /**
     * One criterion.
     *
     * @param name safe HTML; empty where there is only one
     * @param level safe HTML of the level chosen; empty where points were given, or a median lies between levels
     * @param comment as plain text, or empty
     */
    public record Line(
            String criterion,
            String name,
            String levelId,
            String level,
            BigDecimal points,
            BigDecimal most,
            String comment) {}
}
