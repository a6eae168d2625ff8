package palavra.learning.grade;

import java.util.Arrays;
import java.util.List;
import palavra.content.api.AssignmentType;

/**
 * The course grade worked out in whole numbers over one common denominator, with nothing of the code under test: 840 is
 * divisible by every number of points up to 8, 360360 by every count of items that occurs.
 */
record GradeOracle(List<AssignmentType> types, List<Score> scores) {

    private static final long POINTS = 840;
    private static final long COUNTS = 360360;
    private static final long WEIGHTS = 100;

    int percent(String rounding) {
        var sum = 0L;
        for (var type : types) {
            sum += type.weight().movePointRight(2).longValueExact() * mean(type);
        }
        // The sum is the share of 1, in units of 1 / (WEIGHTS * POINTS * COUNTS); a thousandth of a percent is 1e-5.
        var unit = WEIGHTS * POINTS * COUNTS;
        var twentieths = "olx".equals(rounding) ? 2000 * sum + unit : 2000 * sum;
        var whole = 0;
        while (whole < 100 && 2L * whole * 10 * unit + 10 * unit <= twentieths) {
            whole++;
        }
        return whole;
    }

    private long mean(AssignmentType type) {
        var shares = scores.stream()
                .filter(score ->
                        score.type().equals(type.name()) && score.possible().signum() > 0)
                .mapToLong(score -> POINTS
                        * score.earned().longValueExact()
                        / score.possible().longValueExact())
                .toArray();
        var all = Arrays.copyOf(shares, Math.max(shares.length, type.minCount()));
        if (all.length == 0) {
            return 0;
        }
        Arrays.sort(all);
        var dropped = Math.min(type.dropCount(), all.length - 1);
        var kept = all.length - dropped;
        return Arrays.stream(all).skip(dropped).sum() * (COUNTS / kept);
    }
}
