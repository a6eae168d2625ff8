package palavra.learning.api;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * How the learners who read one edition of a run stand.
 *
 * @param active in the run now; withdrawn left it
 * @param graded how many have a grade; average of their whole percents, to a tenth, null when nobody has one
 * @param finished how many have passed
 */
public record EditionStanding(
        UUID edition, long active, long withdrawn, long graded, BigDecimal average, long finished) {}
