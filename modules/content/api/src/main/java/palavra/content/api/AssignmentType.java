package palavra.content.api;

import java.math.BigDecimal;

/**
 * One assignment type of a grading policy.
 *
 * @param weight its share of the course grade as a fraction, 0.15 for 15 %
 * @param minCount how many are expected: missing ones count 0
 * @param extra whether it comes on top of the 100 %: the weights of the others add up to that
 * @param late what late work still earns; null for nothing
 */
public record AssignmentType(
        String name, String shortName, BigDecimal weight, int minCount, int dropCount, boolean extra, LateRule late) {

    /** A type as most are: part of the 100 %, and nothing is taken late. */
    public AssignmentType(String name, String shortName, BigDecimal weight, int minCount, int dropCount) {
        this(name, shortName, weight, minCount, dropCount, false, null);
    }
}
