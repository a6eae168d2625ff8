package palavra.learning.api.assignment;

import java.math.BigDecimal;
import java.util.Map;

/**
 * What a grader decides.
 *
 * @param times which handing in it is about
 * @param levels the level chosen, by criterion
 * @param points the points given, by criterion without levels
 * @param comments by criterion, where there are any
 * @param comment on the whole, or empty
 */
public record Rating(
        int times,
        Map<String, String> levels,
        Map<String, BigDecimal> points,
        Map<String, String> comments,
        String comment) {

    public Rating {
        levels = levels == null ? Map.of() : levels;
        points = points == null ? Map.of() : points;
        comments = comments == null ? Map.of() : comments;
        comment = comment == null ? "" : comment;
    }
}
