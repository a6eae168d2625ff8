package palavra.learning.peer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import palavra.content.api.assignment.Assignment;
import palavra.content.api.assignment.Criterion;
import palavra.learning.assignment.PieceMark;
import palavra.learning.assignment.Rubric;

/**
 * What several reviews come to: the median of each criterion, then their sum. Between two reviews it is their exact mean,
 * never rounded. A pure function.
 */
final class Median {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Median() {}

    /** Empty where nobody said anything about one of the criteria, because the rubric has changed since. */
    static Optional<Rubric.Marks> of(Assignment assignment, Collection<List<PieceMark.Line>> reviews) {
        var lines = new ArrayList<PieceMark.Line>();
        for (var criterion : assignment.criteria()) {
            var given = reviews.stream()
                    .flatMap(List::stream)
                    .filter(line -> line.criterion().equals(criterion.id()))
                    .map(line -> line.points().min(criterion.most()))
                    .sorted()
                    .toList();
            if (given.isEmpty()) {
                return Optional.empty();
            }
            var points = middle(given);
            lines.add(new PieceMark.Line(criterion.id(), level(criterion, points), points, ""));
        }
        return Optional.of(new Rubric(assignment).marks(lines, ""));
    }

    static BigDecimal middle(List<BigDecimal> sorted) {
        var upper = sorted.get(sorted.size() / 2);
        return sorted.size() % 2 == 1
                ? upper
                : upper.add(sorted.get(sorted.size() / 2 - 1)).multiply(HALF);
    }

    /** The level that gives those points; empty where they lie between two. */
    private static String level(Criterion criterion, BigDecimal points) {
        return criterion.levels().stream()
                .filter(level -> level.points().compareTo(points) == 0)
                .map(Criterion.Level::id)
                .findFirst()
                .orElse("");
    }
}
