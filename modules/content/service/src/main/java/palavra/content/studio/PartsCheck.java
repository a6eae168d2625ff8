package palavra.content.studio;

import java.util.List;
import java.util.stream.Collectors;
import palavra.content.api.problem.Categorizing;
import palavra.content.api.problem.Hotspot;
import palavra.content.api.problem.Hotspot.Region;
import palavra.content.api.problem.Matching;
import palavra.content.api.problem.Numerical.Unit;
import palavra.content.api.problem.Ordering;
import palavra.content.api.problem.PlacedItem;
import palavra.content.api.problem.Target;
import palavra.kernel.Refusal;

/** What a question of several parts must have; where an order is the answer, no id may tell it. */
final class PartsCheck {

    /** As the editor makes them; learners see ids, so in these types one that somebody thought of is refused. */
    private static final String BLIND = "n[0-9a-f]{8}";

    private static final int WHOLE = 1000;
    private static final int MOST_CORNERS = 100;

    private PartsCheck() {}

    static void units(List<Unit> units) {
        ProblemCheck.key(units.stream()
                .allMatch(unit -> unit.name() != null
                        && !unit.name().isBlank()
                        && unit.factor() != null
                        && unit.factor().signum() > 0));
    }

    static void check(Ordering question) {
        ProblemCheck.several(question.items(), PlacedItem::id);
        blind(question.items().stream().map(PlacedItem::id).toList());
    }

    static void check(Matching question) {
        blind(question.items().stream().map(PlacedItem::id).toList());
        blind(question.targets().stream().map(Target::id).toList());
        placed(question.items(), question.targets());
        ProblemCheck.key(
                question.items().stream().noneMatch(item -> item.targets().isEmpty()));
    }

    static void check(Categorizing question) {
        placed(question.items(), question.targets());
        ProblemCheck.key(question.nowhere()
                || question.items().stream().noneMatch(item -> item.targets().isEmpty()));
    }

    static void check(Hotspot question) {
        if (question.listed()) {
            ProblemCheck.several(question.regions(), Region::id);
            blind(question.regions().stream().map(Region::id).toList());
            ProblemCheck.key(question.regions().stream()
                    .noneMatch(region -> region.html().isBlank()));
        } else {
            ProblemCheck.unique(question.regions(), Region::id);
        }
        ProblemCheck.key(question.regions().stream().anyMatch(Region::correct));
        if (!question.picture().contains("<img") || !question.regions().stream().allMatch(PartsCheck::isInPicture)) {
            throw Refusal.invalid(
                    "picture-regions", "A picture is needed, and regions of three corners or more in it.");
        }
    }

    private static void placed(List<PlacedItem> items, List<Target> targets) {
        ProblemCheck.several(items, PlacedItem::id);
        ProblemCheck.several(targets, Target::id);
        var known = targets.stream().map(Target::id).collect(Collectors.toSet());
        ProblemCheck.key(items.stream().allMatch(item -> known.containsAll(item.targets())));
    }

    private static void blind(List<String> ids) {
        if (!ids.stream().allMatch(id -> id != null && id.matches(BLIND))) {
            throw Refusal.invalid(
                    "ids-telling", "Ids of these parts are n and eight random signs of 0 to 9 and a to f.");
        }
    }

    private static boolean isInPicture(Region region) {
        return region.corners().size() > 2
                && region.corners().size() <= MOST_CORNERS
                && region.corners().stream()
                        .allMatch(corner ->
                                Math.min(corner.x(), corner.y()) >= 0 && Math.max(corner.x(), corner.y()) <= WHOLE);
    }
}
