package palavra.learning.grade;

import java.math.BigDecimal;
import java.util.UUID;
import palavra.kernel.Language;

/**
 * The points of one graded subsection.
 *
 * @param language of the title, where it is not that of the edition; else null
 * @param type name of its assignment type
 * @param possible 0 when it holds nothing that earns points: then it does not count at all
 * @param answered whether anything in it was submitted
 */
public record Score(
        UUID subsection,
        String title,
        Language language,
        String type,
        BigDecimal earned,
        BigDecimal possible,
        boolean answered) {}
