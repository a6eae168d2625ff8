package palavra.learning.assignment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import palavra.content.api.assignment.Assignment;
import palavra.content.api.assignment.Criterion;
import palavra.kernel.Refusal;
import palavra.learning.api.assignment.GradedWork;
import palavra.learning.api.assignment.Rating;

/** Turns what a grader decided into points by a rubric; a pure function. */
public final class Rubric {

    private static final int LONGEST_COMMENT = 10_000;
    private static final int TYPED_PLACES = 4;

    /** Points are kept to ten decimal places, rounded half up there and nowhere else, as those of problems are. */
    private static final int PLACES = 10;

    private final Assignment assignment;

    public Rubric(Assignment assignment) {
        this.assignment = assignment;
    }

    /** A work marked. */
    public record Marks(List<PieceMark.Line> lines, BigDecimal earned, BigDecimal possible, String comment) {}

    public Marks mark(Rating rating) {
        var lines = new ArrayList<PieceMark.Line>();
        var missing = new ArrayList<String>();
        for (var criterion : assignment.criteria()) {
            var line = line(criterion, rating);
            if (line == null) {
                missing.add(criterion.id());
            } else {
                lines.add(line);
            }
        }
        if (!missing.isEmpty()) {
            throw Refusal.invalid(
                    "rating-incomplete", "Choose a level or give points for every criterion.", missing.toArray());
        }
        return marks(lines, comment(rating.comment()));
    }

    /** What lines come to. */
    public Marks marks(List<PieceMark.Line> lines, String comment) {
        var sum = lines.stream().map(PieceMark.Line::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Marks(lines, weighed(sum), assignment.possible(), comment);
    }

    private BigDecimal weighed(BigDecimal sum) {
        return assignment.weight() == null || assignment.most().signum() == 0
                ? sum
                : sum.multiply(assignment.weight()).divide(assignment.most(), PLACES, RoundingMode.HALF_UP);
    }

    private static PieceMark.Line line(Criterion criterion, Rating rating) {
        var comment = comment(rating.comments().get(criterion.id()));
        if (!criterion.levels().isEmpty()) {
            var chosen = rating.levels().get(criterion.id());
            return criterion
                    .level(chosen == null ? "" : chosen)
                    .map(level -> new PieceMark.Line(criterion.id(), level.id(), level.points(), comment))
                    .orElse(null);
        }
        if (criterion.most().signum() == 0) {
            return new PieceMark.Line(criterion.id(), "", BigDecimal.ZERO, comment);
        }
        var points = rating.points().get(criterion.id());
        return points == null
                ? null
                : new PieceMark.Line(criterion.id(), "", readable(points, criterion.most()), comment);
    }

    private static BigDecimal readable(BigDecimal points, BigDecimal most) {
        if (points.signum() < 0
                || points.compareTo(most) > 0
                || points.stripTrailingZeros().scale() > TYPED_PLACES) {
            var plain = most.stripTrailingZeros().toPlainString();
            throw Refusal.invalid(
                    "points-unreadable", "Points go from 0 to " + plain + ", with at most four decimals.", plain);
        }
        return points;
    }

    /** Words as they are kept. */
    public static String comment(String typed) {
        var comment = typed == null ? "" : typed.replace("\0", "").strip();
        if (comment.length() > LONGEST_COMMENT) {
            throw Refusal.invalid("comment-too-long", "A comment has at most 10 000 characters.", LONGEST_COMMENT);
        }
        return comment;
    }

    /** What was decided, in the words the rubric has now; a level that is gone leaves its points. */
    GradedWork said(PieceMark mark) {
        return new GradedWork(
                mark.lines.stream().map(this::said).toList(),
                mark.earned,
                mark.possible,
                mark.comment,
                mark.name,
                mark.at,
                mark.reviews);
    }

    /** What one peer said, with or without the name. */
    public GradedWork said(Marks marks, String by, Instant at) {
        var lines = marks.lines().stream().map(this::said).toList();
        return new GradedWork(lines, marks.earned(), marks.possible(), marks.comment(), by, at);
    }

    private GradedWork.Line said(PieceMark.Line line) {
        var criterion = assignment.criteria().stream()
                .filter(one -> one.id().equals(line.criterion()))
                .findFirst();
        return new GradedWork.Line(
                line.criterion(),
                criterion.map(Criterion::name).orElse(""),
                line.level(),
                criterion
                        .flatMap(one -> one.level(line.level()))
                        .map(Criterion.Level::name)
                        .orElse(""),
                line.points(),
                criterion.map(Criterion::most).orElse(line.points()),
                line.comment());
    }
}
