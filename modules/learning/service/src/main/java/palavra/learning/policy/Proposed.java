package palavra.learning.policy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import palavra.content.api.AssignmentType;
import palavra.content.api.GradingPolicy;
import palavra.content.api.LateRule;
import palavra.kernel.Refusal;
import palavra.learning.api.CertificateRule;
import palavra.learning.api.ProposedPolicy;
import palavra.learning.api.ProposedPolicy.Type;

/** A policy that somebody thinks of as one that grades, and back. */
public final class Proposed {

    private static final int MOST = 50;
    private static final int LONGEST_NAME = 100;

    private Proposed() {}

    /** The proposal with what it does not speak of (short names, the grace period) as in the policy before. */
    public static GradingPolicy policy(ProposedPolicy proposed, GradingPolicy before) {
        check(proposed);
        var types = proposed.types().stream()
                .map(type -> type(type, before.types()))
                .toList();
        var rounding = "olx".equals(proposed.rounding()) ? "olx" : "half-up";
        return new GradingPolicy(types, proposed.cutOffs(), before.graceSeconds(), rounding);
    }

    /** What earns the certificate by it: something must. */
    public static CertificateRule rule(ProposedPolicy proposed, CertificateRule before) {
        var rule = proposed.certificate();
        if (rule == null) {
            return before;
        }
        var isShare = rule.units() != null && rule.units() >= 1 && rule.units() <= 100;
        if (rule.units() == null ? !rule.pass() : !isShare) {
            throw Refusal.invalid(
                    "certificate-rule-empty",
                    "A certificate asks for the pass mark, for 1 to 100 % of the units, or both.");
        }
        return rule;
    }

    static ProposedPolicy of(GradingPolicy policy, CertificateRule rule) {
        var types = policy.types().stream()
                .map(type -> new Type(
                        type.name(), type.weight(), type.minCount(), type.dropCount(), type.extra(), type.late()))
                .toList();
        return new ProposedPolicy(types, policy.cutOffs(), policy.rounding(), rule);
    }

    /** Whether two policies grade alike: 0.6 is 0.60. */
    static boolean isSame(GradingPolicy one, GradingPolicy other) {
        return plain(one).equals(plain(other));
    }

    private static ProposedPolicy plain(GradingPolicy policy) {
        var types = policy.types().stream()
                .map(type -> new Type(
                        type.name(),
                        plain(type.weight()),
                        type.minCount(),
                        type.dropCount(),
                        type.extra(),
                        plain(type.late())))
                .toList();
        var cutOffs = new HashMap<String, BigDecimal>();
        policy.cutOffs().forEach((name, least) -> cutOffs.put(name, plain(least)));
        return new ProposedPolicy(types, cutOffs, policy.rounding(), null);
    }

    private static LateRule plain(LateRule late) {
        return late == null ? null : new LateRule(plain(late.off()), late.per(), plain(late.floor()));
    }

    private static BigDecimal plain(BigDecimal share) {
        return share.stripTrailingZeros();
    }

    private static AssignmentType type(Type type, List<AssignmentType> before) {
        var shortName = before.stream()
                .filter(one -> one.name().equals(type.name()))
                .map(AssignmentType::shortName)
                .findFirst()
                .orElse(type.name());
        return new AssignmentType(
                type.name(), shortName, type.weight(), type.minCount(), type.dropCount(), type.extra(), type.late());
    }

    private static void check(ProposedPolicy policy) {
        if (policy == null
                || policy.types() == null
                || policy.cutOffs() == null
                || policy.cutOffs().isEmpty()) {
            throw unreadable();
        }
        var types = policy.types();
        var names = types.stream().map(Type::name).distinct().count();
        if (types.isEmpty()
                || types.size() > MOST
                || names < types.size()
                || types.stream().anyMatch(Proposed::isOdd)) {
            throw unreadable();
        }
        if (policy.cutOffs().size() > MOST || policy.cutOffs().values().stream().anyMatch(Proposed::isNoShare)) {
            throw unreadable();
        }
        var sum =
                types.stream().filter(type -> !type.extra()).map(Type::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(BigDecimal.ONE) != 0) {
            throw Refusal.invalid("weights-not-100", "The weights must add up to 100 %.");
        }
        types.stream().filter(Proposed::leavesNothing).findFirst().ifPresent(type -> {
            throw Refusal.invalid(
                    "nothing-left", "After dropping, nothing of " + type.name() + " is left.", type.name());
        });
    }

    private static boolean isOdd(Type type) {
        return type.name() == null
                || type.name().isBlank()
                || type.name().length() > LONGEST_NAME
                || type.minCount() < 0
                || type.dropCount() < 0
                || isNoShare(type.weight())
                || type.late() != null && isOdd(type.late());
    }

    private static boolean isOdd(LateRule late) {
        return late.per() == null || isNoShare(late.off()) || isNoShare(late.floor());
    }

    private static boolean leavesNothing(Type type) {
        return type.dropCount() > 0 && type.dropCount() >= type.minCount();
    }

    private static boolean isNoShare(BigDecimal share) {
        return share == null || share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0;
    }

    private static Refusal unreadable() {
        return Refusal.invalid("policy-unreadable", "The grading policy is not complete.");
    }
}
