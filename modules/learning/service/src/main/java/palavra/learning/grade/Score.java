package palavra.learning.grade;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import palavra.kernel.Language;
import palavra.learning.api.Given;
import palavra.learning.api.ReceiptProblem;

/**
 * The points of one graded subsection.
 *
 * @param language of the title, where it is not that of the edition; else null
 * @param type name of its assignment type
 * @param possible 0 when it holds nothing that earns points: then it does not count at all
 * @param answered whether anything in it was submitted or given
 * @param given the score somebody gave instead of the sum of its problems; null for that sum
 */
public record Score(
        UUID subsection,
        String title,
        Language language,
        String type,
        BigDecimal earned,
        BigDecimal possible,
        boolean answered,
        Given given,
        List<ReceiptProblem> problems) {

    public Score(
            UUID subsection,
            String title,
            Language language,
            String type,
            BigDecimal earned,
            BigDecimal possible,
            boolean answered) {
        this(subsection, title, language, type, earned, possible, answered, null, List.of());
    }
}
