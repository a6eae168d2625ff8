package palavra.learning.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import palavra.kernel.Language;

/**
 * One graded subsection in the receipt.
 *
 * @param language of the title, where it is not that of the edition; else null
 * @param dropped whether the policy leaves it out
 * @param missing whether it stands for expected work that does not exist
 * @param given the score somebody gave instead of the sum of its problems; null for that sum
 * @param problems what it is the sum of, in their order
 */
public record ReceiptItem(
        UUID subsection,
        String title,
        Language language,
        BigDecimal earned,
        BigDecimal possible,
        BigDecimal percent,
        boolean dropped,
        boolean missing,
        Given given,
        List<ReceiptProblem> problems) {

    public ReceiptItem {
        problems = problems == null ? List.of() : List.copyOf(problems);
    }

    /** One as it was computed, without its problems. */
    public ReceiptItem(
            UUID subsection,
            String title,
            Language language,
            BigDecimal earned,
            BigDecimal possible,
            BigDecimal percent,
            boolean dropped,
            boolean missing) {
        this(subsection, title, language, earned, possible, percent, dropped, missing, null, List.of());
    }

    /** Whether lateness took anything off here. */
    public boolean isLate() {
        return given == null && problems.stream().anyMatch(problem -> problem.late() != null);
    }
}
