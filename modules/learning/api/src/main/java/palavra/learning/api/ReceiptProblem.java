package palavra.learning.api;

import java.math.BigDecimal;
import java.util.UUID;
import palavra.kernel.Language;

/**
 * One problem in the receipt.
 *
 * @param language of the title, where it is not that of the edition; else null
 * @param earned what counts: after lateness, or what somebody gave
 * @param possible its weight: the points that can be earned
 * @param answered whether anything was submitted
 * @param late null for in time
 * @param given the score somebody gave instead of the computed one; null for that one
 */
public record ReceiptProblem(
        UUID problem,
        UUID unit,
        String title,
        Language language,
        BigDecimal earned,
        BigDecimal possible,
        boolean answered,
        Lateness late,
        Given given) {

    /** One whose title is in the edition's language. */
    public ReceiptProblem(
            UUID problem,
            UUID unit,
            String title,
            BigDecimal earned,
            BigDecimal possible,
            boolean answered,
            Lateness late,
            Given given) {
        this(problem, unit, title, null, earned, possible, answered, late, given);
    }
}
