package palavra.learning.api;

import java.math.BigDecimal;
import java.util.UUID;
import palavra.kernel.Language;

/**
 * One graded subsection in the receipt.
 *
 * @param language of the title, where it is not that of the edition; else null
 * @param dropped whether the policy leaves it out
 * @param missing whether it stands for expected work that does not exist
 */
public record ReceiptItem(
        UUID subsection,
        String title,
        Language language,
        BigDecimal earned,
        BigDecimal possible,
        BigDecimal percent,
        boolean dropped,
        boolean missing) {}
