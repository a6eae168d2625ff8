package palavra.content.olx;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * How the package grades.
 *
 * @param types may have weights that do not sum to 1; the report then asks the author
 * @param cutoffs letter to the least share, 0 to 1, highest first
 * @param graceSeconds added to every due date
 * @param rounding the named rule; {@code olx} adds 0.05 percent points and rounds half away from zero
 */
public record GradingPolicy(
        List<AssignmentType> types, Map<String, BigDecimal> cutoffs, long graceSeconds, String rounding) {

    /**
     * @param minCount how many subsections are expected; missing ones count 0
     * @param dropCount how many of the lowest are left out
     */
    public record AssignmentType(String name, String shortName, BigDecimal weight, int minCount, int dropCount) {}
}
