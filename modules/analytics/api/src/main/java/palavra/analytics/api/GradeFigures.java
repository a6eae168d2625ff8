package palavra.analytics.api;

import java.math.BigDecimal;
import java.util.List;

/**
 * The course grades of a run as learning told them last, in the whole percent that learners see. A number is null where
 * it is hidden because it would show fewer people than the reader may see, or where nobody has a grade.
 *
 * @param graded who has one; those without are not counted as 0
 * @param passing of these
 * @param mean with one decimal
 * @param median the lower of the two in the middle
 * @param tens how many have 0–9, 10–19, … and 90–100 percent
 */
public record GradeFigures(Long graded, Long passing, BigDecimal mean, Integer median, List<Long> tens) {}
