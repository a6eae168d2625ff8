package palavra.content.studio;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import palavra.content.api.assignment.Assignment;
import palavra.content.api.assignment.Assignment.Files;
import palavra.content.api.assignment.Assignment.Wanted;
import palavra.content.api.assignment.Criterion;
import palavra.content.api.assignment.FileTypes;
import palavra.kernel.Refusal;

/** What an assignment must have before anybody can be graded by it. */
final class AssignmentCheck {

    private static final int MOST_CRITERIA = 10;
    private static final int MOST_LEVELS = 10;
    private static final BigDecimal MOST_POINTS = BigDecimal.valueOf(1_000);

    private AssignmentCheck() {}

    static Assignment check(Assignment assignment) {
        if (assignment == null || assignment.prompt() == null || assignment.files() == null) {
            throw Refusal.invalid("body-missing", "The component says nothing.");
        }
        var criteria = assignment.criteria();
        if (criteria.isEmpty() || criteria.size() > MOST_CRITERIA) {
            throw Refusal.invalid("criteria-count", "A rubric has 1 to 10 criteria.");
        }
        unique(criteria, Criterion::id);
        criteria.forEach(AssignmentCheck::check);
        points(assignment.weight() == null ? BigDecimal.ZERO : assignment.weight());
        if (assignment.most().signum() == 0) {
            throw Refusal.invalid("rubric-without-points", "At least one level of the rubric gives points.");
        }
        files(assignment.files());
        peers(assignment);
        return assignment;
    }

    private static void check(Criterion criterion) {
        if (criterion.levels().size() > MOST_LEVELS) {
            throw Refusal.invalid("levels-count", "A criterion has at most 10 levels.");
        }
        unique(criterion.levels(), Criterion.Level::id);
        points(criterion.points());
        criterion.levels().forEach(level -> points(level.points()));
    }

    private static void points(BigDecimal points) {
        if (points == null || points.signum() < 0 || points.compareTo(MOST_POINTS) > 0 || points.scale() > 4) {
            throw Refusal.invalid("rubric-points", "Points go from 0 to 1000, with at most four decimals.");
        }
    }

    private static void files(Files files) {
        var isFine = files.wanted() == Wanted.NO
                || files.most() >= 1
                        && files.most() <= FileTypes.MOST_FILES
                        && files.megabytes() >= 1
                        && files.megabytes() <= FileTypes.MOST_MEGABYTES
                        && !files.types().isEmpty()
                        && files.types().stream().allMatch(FileTypes::isKnown);
        if (!isFine) {
            throw Refusal.invalid(
                    "files-settings",
                    "Files: 1 to 10, each of 1 to 10 megabytes, and at least one type from the list.");
        }
    }

    private static void peers(Assignment assignment) {
        if (assignment.peers() != null && !assignment.peers().fits()) {
            throw Refusal.invalid(
                    "peers-settings", "Reviews: 0 to 20 to give, 1 to 20 to receive, and fewer after 1 to 90 days.");
        }
        if (assignment.peers() != null && assignment.elsewhere()) {
            throw Refusal.invalid("peers-nothing", "Peers can only assess what is handed in here.");
        }
    }

    private static <T> void unique(List<T> all, Function<T, String> id) {
        var ids = new HashSet<String>();
        for (var one : all) {
            if (id.apply(one) == null || !id.apply(one).matches("[A-Za-z0-9_.-]{1,80}") || !ids.add(id.apply(one))) {
                throw Refusal.invalid("ids-not-unique", "Every question and option needs an id of its own.");
            }
        }
    }
}
