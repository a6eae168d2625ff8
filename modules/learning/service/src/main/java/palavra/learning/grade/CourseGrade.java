package palavra.learning.grade;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import palavra.content.api.GradingPolicy;
import palavra.learning.api.Receipt;

/**
 * The course grade: policy and scores in, receipt out. Weights are taken as they are, whatever their sum; what comes on
 * top of the 100 helps up to there.
 */
public final class CourseGrade {

    private static final int MOST = 100;
    private static final BigDecimal HUNDRED = new BigDecimal(MOST);

    private CourseGrade() {}

    /** The receipt; without a percent, a letter or a pass as long as nothing graded was submitted. */
    public static Receipt of(GradingPolicy policy, List<Score> scores) {
        return of(policy, scores, Map.of());
    }

    /**
     * The same for somebody who does not have every part: what is withheld is not missing, and of a type that has nothing
     * left for them the other types take the weight.
     *
     * @param withheld how many parts of each type are not there for them
     */
    public static Receipt of(GradingPolicy policy, List<Score> scores, Map<String, Integer> withheld) {
        var byType = scores.stream()
                .filter(score -> score.possible().signum() > 0)
                .collect(Collectors.groupingBy(Score::type));
        var share = new Share(policy, byType, withheld);
        var bills = share.types().stream()
                .map(type -> new TypeBill(type, byType.getOrDefault(type.name(), List.of()), share.of(type)))
                .toList();
        var exact = bills.stream().map(TypeBill::contribution).reduce(Fraction.ZERO, Fraction::plus);
        var rounding = Rounding.named(policy.rounding());
        var passMark = passMark(policy);
        var graded = scores.stream().anyMatch(Score::answered);
        var percent = graded ? Math.min(rounding.percent(exact), MOST) : null;
        return new Receipt(
                percent,
                exact.decimal(),
                passMark.orElse(null),
                percent == null ? null : letter(policy, percent).orElse(null),
                percent != null && passMark.isPresent() && percent >= passMark.get(),
                rounding.label(),
                bills.stream().map(TypeBill::receipt).toList());
    }

    private static Optional<Integer> passMark(GradingPolicy policy) {
        return policy.cutOffs().values().stream()
                .filter(cutOff -> cutOff.signum() > 0)
                .min(Comparator.naturalOrder())
                .map(CourseGrade::wholePercent);
    }

    private static Optional<String> letter(GradingPolicy policy, int percent) {
        return policy.cutOffs().entrySet().stream()
                .filter(cutOff -> cutOff.getValue().signum() > 0 && percent >= wholePercent(cutOff.getValue()))
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    /** The lowest whole percent that is not below the cut-off. */
    private static int wholePercent(BigDecimal cutOff) {
        return cutOff.multiply(HUNDRED).setScale(0, RoundingMode.CEILING).intValueExact();
    }
}
