package palavra.learning.api;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * One graded subsection in the receipt.
 *
 * @param dropped whether the policy leaves it out
 * @param missing whether it stands for expected work that does not exist
 */
public record ReceiptItem(
        UUID subsection,
        String title,
        BigDecimal earned,
        BigDecimal possible,
        BigDecimal percent,
        boolean dropped,
        boolean missing) {}
