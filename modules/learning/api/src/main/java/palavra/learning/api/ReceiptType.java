package palavra.learning.api;

import java.math.BigDecimal;
import java.util.List;

/**
 * One assignment type in the receipt.
 *
 * @param average mean of the counted items' percentages, 0–100
 * @param contribution average times weight: percent points of the course grade
 */
public record ReceiptType(
        String name,
        BigDecimal weight,
        int dropCount,
        List<ReceiptItem> items,
        BigDecimal average,
        BigDecimal contribution) {}
