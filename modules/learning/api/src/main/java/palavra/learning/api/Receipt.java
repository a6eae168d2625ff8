package palavra.learning.api;

import java.math.BigDecimal;
import java.util.List;

/**
 * The grade and how it came about.
 *
 * @param percent after rounding, 0–100: extra credit takes nobody above
 * @param exact before rounding; with extra credit it may be more than 100
 * @param passMark lowest whole percent that passes; null where nothing can be passed
 * @param rounding {@code olx} or {@code half-up}
 */
public record Receipt(
        Integer percent,
        BigDecimal exact,
        Integer passMark,
        String letter,
        boolean passed,
        String rounding,
        List<ReceiptType> types) {}
