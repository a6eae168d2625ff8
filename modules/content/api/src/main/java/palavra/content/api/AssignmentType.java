package palavra.content.api;

import java.math.BigDecimal;

/**
 * One assignment type of a grading policy.
 *
 * @param weight its share of the course grade as a fraction, 0.15 for 15 %
 * @param minCount how many are expected: missing ones count 0
 */
public record AssignmentType(String name, String shortName, BigDecimal weight, int minCount, int dropCount) {}
