package palavra.content.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * How a course is graded.
 *
 * @param cutOffs letter or Pass to the lowest fraction that earns it, 0–1
 * @param rounding {@code olx} (add 0.05, then half away from zero, to whole percent) or {@code half-up}
 */
public record GradingPolicy(
        List<AssignmentType> types, Map<String, BigDecimal> cutOffs, long graceSeconds, String rounding) {}
