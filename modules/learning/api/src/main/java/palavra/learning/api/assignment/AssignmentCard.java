package palavra.learning.api.assignment;

import java.math.BigDecimal;
import java.util.UUID;
import palavra.kernel.Language;

/**
 * An assignment in its unit, in short.
 *
 * @param language of its title
 * @param earned null before it was graded
 * @param graded whether it counts for the course grade
 * @param elsewhere whether there is nothing to hand in
 */
public record AssignmentCard(
        UUID id,
        String title,
        Language language,
        WorkState state,
        BigDecimal earned,
        BigDecimal possible,
        boolean graded,
        boolean elsewhere) {}
