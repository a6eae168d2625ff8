package palavra.learning.api;

import java.math.BigDecimal;
import java.util.List;
import palavra.content.api.LateRule;

/**
 * One assignment type in the receipt.
 *
 * @param average mean of the counted items' percentages, 0–100
 * @param contribution average times weight: percent points of the course grade
 * @param extra whether it comes on top of the 100 %
 * @param late what late work earns; null for nothing
 */
public record ReceiptType(
        String name,
        BigDecimal weight,
        int dropCount,
        List<ReceiptItem> items,
        BigDecimal average,
        BigDecimal contribution,
        boolean extra,
        LateRule late) {

    /** A type as most are. */
    public ReceiptType(
            String name,
            BigDecimal weight,
            int dropCount,
            List<ReceiptItem> items,
            BigDecimal average,
            BigDecimal contribution) {
        this(name, weight, dropCount, items, average, contribution, false, null);
    }
}
