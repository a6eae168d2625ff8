package palavra.learning.grade;

import java.util.List;
import java.util.Map;
import palavra.content.api.AssignmentType;
import palavra.content.api.GradingPolicy;

/** The types of a policy as somebody has them who does not have every part of a course, and what each weighs for them. */
final class Share {

    private final List<AssignmentType> types;
    private final Fraction scale;

    Share(GradingPolicy policy, Map<String, List<Score>> scores, Map<String, Integer> withheld) {
        types = policy.types().stream()
                .map(type -> expected(type, count(scores, type), withheld.getOrDefault(type.name(), 0)))
                .filter(type -> type.minCount() > 0 || count(scores, type) > 0 || !withheld.containsKey(type.name()))
                .toList();
        var left = weight(types);
        scale = types.size() == policy.types().size() || left.equals(Fraction.ZERO)
                ? Fraction.of(1)
                : weight(policy.types()).dividedBy(left);
    }

    List<AssignmentType> types() {
        return types;
    }

    /** Its weight; extra credit stays what it is, for it comes on top. */
    Fraction of(AssignmentType type) {
        var weight = Fraction.of(type.weight());
        return type.extra() ? weight : weight.times(scale);
    }

    /** Missing is only what nobody has. */
    private static AssignmentType expected(AssignmentType type, int shown, int withheld) {
        var missing = Math.max(0, type.minCount() - shown - withheld);
        return withheld == 0
                ? type
                : new AssignmentType(
                        type.name(),
                        type.shortName(),
                        type.weight(),
                        shown + missing,
                        type.dropCount(),
                        type.extra(),
                        type.late());
    }

    private static int count(Map<String, List<Score>> scores, AssignmentType type) {
        return scores.getOrDefault(type.name(), List.of()).size();
    }

    private static Fraction weight(List<AssignmentType> types) {
        return types.stream()
                .filter(type -> !type.extra())
                .map(type -> Fraction.of(type.weight()))
                .reduce(Fraction.ZERO, Fraction::plus);
    }
}
