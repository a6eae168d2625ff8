package palavra.learning.api.gradebook;

import java.math.BigDecimal;
import java.util.Map;

/**
 * The numbers a learner was given in a problem with variables, as far as its text says them: those that only its key knows
 * are nobody's to be seen.
 *
 * @param title of the problem; empty where it has none
 * @param numbers by variable, in the order of their names
 */
public record GivenNumbers(String title, Map<String, BigDecimal> numbers) {}
