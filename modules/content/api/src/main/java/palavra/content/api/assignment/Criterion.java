package palavra.content.api.assignment;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;

/**
 * One thing that work is graded by: by choosing a level or, where there are none, by giving points.
 *
 * @param id unique in its rubric and never used again
 * @param name safe HTML inside a line
 * @param about safe HTML inside a line that says what to look at, or empty
 * @param points the most that can be given where there are no levels; 0 for a comment alone
 */
public record Criterion(String id, String name, String about, List<Level> levels, BigDecimal points) {

    /**
     * How well something can be done.
     *
     * @param id unique in its criterion
     * @param name safe HTML inside a line
     * @param about safe HTML inside a line that says what it looks like, or empty
     */
    public record Level(String id, String name, String about, BigDecimal points) {}

    public Criterion {
        levels = List.copyOf(levels);
        points = points == null ? BigDecimal.ZERO : points;
    }

    public Optional<Level> level(String id) {
        return levels.stream().filter(level -> level.id().equals(id)).findFirst();
    }

    /** The most points it gives. */
    public BigDecimal most() {
        return levels.stream().map(Level::points).max(Comparator.naturalOrder()).orElse(points);
    }

    Criterion saying(BinaryOperator<String> say) {
        var own = "criterion/" + id;
        return new Criterion(
                id,
                say.apply(own, name),
                say.apply(own + "/about", about),
                levels.stream()
                        .map(level -> new Level(
                                level.id(),
                                say.apply(own + "/level/" + level.id(), level.name()),
                                say.apply(own + "/level-about/" + level.id(), level.about()),
                                level.points()))
                        .toList(),
                points);
    }
}
