package palavra.learning.grading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import palavra.content.api.problem.Hotspot;
import palavra.content.api.problem.Hotspot.Point;
import palavra.content.api.problem.Hotspot.Region;

/** Marks a place in a picture: a region that was chosen, or a point as two percentages, from the left and from the top. */
public final class Spots {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private Spots() {}

    static Mark mark(Hotspot question, List<String> given) {
        var region = question.listed() ? chosen(question, given) : holding(question, given);
        var right = region.map(Region::correct).orElse(false);
        var feedback = region.map(Region::feedback).filter(html -> html != null && !html.isEmpty());
        var credit = right ? BigDecimal.ONE : BigDecimal.ZERO;
        return question.listed()
                ? new Mark(
                        question.id(),
                        credit,
                        right,
                        "",
                        feedback.map(html -> Map.of(region.get().id(), html)).orElse(Map.of()))
                : Mark.of(question.id(), credit, right, feedback.orElse(""));
    }

    /** The point of an answer; none when there are not two numbers from 0 to 100. */
    public static Optional<Point> point(List<String> given) {
        if (given.size() != 2) {
            return Optional.empty();
        }
        var x = thousandths(given.get(0));
        var y = thousandths(given.get(1));
        return x.isEmpty() || y.isEmpty() ? Optional.empty() : Optional.of(new Point(x.get(), y.get()));
    }

    private static Optional<Region> chosen(Hotspot question, List<String> given) {
        var id = Grader.only(question, given);
        return Optional.of(question.regions().stream()
                .filter(region -> region.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Grader.unreadable(question)));
    }

    private static Optional<Region> holding(Hotspot question, List<String> given) {
        if (given.size() == 1) {
            throw Grader.missing(question);
        }
        var point = point(given).orElseThrow(() -> Grader.unreadable(question));
        return question.regions().stream().filter(region -> region.holds(point)).findFirst();
    }

    private static Optional<Integer> thousandths(String percent) {
        return Numbers.read(percent).stream()
                .filter(number -> number.signum() >= 0 && number.compareTo(WHOLE) <= 0)
                .map(number -> number.movePointRight(1)
                        .setScale(0, RoundingMode.HALF_UP)
                        .intValueExact())
                .findFirst();
    }
}
