package palavra.learning.api.gradebook;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * Points that somebody gives.
 *
 * @param block a problem or a graded subsection
 * @param earned of what can be earned there
 */
public record GivenScore(UUID block, BigDecimal earned, String reason) {}
