package palavra.learning.api;

import java.math.BigDecimal;
import palavra.content.api.LateRule;

/**
 * How late an answer came and what that took off.
 *
 * @param count how many hours or days had begun
 * @param off the points taken off
 */
public record Lateness(long count, LateRule.Per per, BigDecimal off) {}
