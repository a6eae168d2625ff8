package palavra.content.studio;

import java.math.BigDecimal;
import palavra.content.api.AssignmentType;
import palavra.content.api.GradingPolicy;
import palavra.content.api.LateRule;
import palavra.kernel.Refusal;

/** What a grading policy must be before anyone is graded by it. */
final class Grading {

    private Grading() {}

    static GradingPolicy check(GradingPolicy policy) {
        if (policy == null || policy.types() == null || policy.cutOffs() == null || policy.graceSeconds() < 0) {
            throw Refusal.invalid("policy-unreadable", "The grading policy is not complete.");
        }
        var types = policy.types();
        if (types.stream().anyMatch(Grading::isOdd)
                || types.stream().map(AssignmentType::name).distinct().count() < types.size()) {
            throw Refusal.invalid("policy-unreadable", "The grading policy is not complete.");
        }
        var sum = types.stream()
                .filter(type -> !type.extra())
                .map(AssignmentType::weight)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!types.isEmpty() && sum.compareTo(BigDecimal.ONE) != 0) {
            throw Refusal.invalid("weights-not-100", "The weights must add up to 100 %.");
        }
        for (var type : types) {
            if (type.dropCount() > 0 && type.dropCount() >= type.minCount()) {
                throw Refusal.invalid(
                        "nothing-left", "After dropping, nothing of " + type.name() + " is left.", type.name());
            }
        }
        if (policy.cutOffs().isEmpty() || policy.cutOffs().values().stream().anyMatch(Grading::isNoShare)) {
            throw Refusal.invalid("policy-unreadable", "The grading policy is not complete.");
        }
        var rounding = "olx".equals(policy.rounding()) ? "olx" : "half-up";
        return new GradingPolicy(types, policy.cutOffs(), policy.graceSeconds(), rounding);
    }

    private static boolean isOdd(AssignmentType type) {
        return type.name() == null
                || type.name().isBlank()
                || type.name().length() > 100
                || type.minCount() < 0
                || type.dropCount() < 0
                || isNoShare(type.weight())
                || type.late() != null && isOdd(type.late());
    }

    private static boolean isOdd(LateRule late) {
        return late.per() == null || isNoShare(late.off()) || isNoShare(late.floor());
    }

    private static boolean isNoShare(BigDecimal share) {
        return share == null || share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0;
    }
}
