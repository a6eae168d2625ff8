package palavra.learning.api.assignment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import palavra.content.api.LateRule;
import palavra.content.api.assignment.Assignment;
import palavra.kernel.Language;

/**
 * An assignment with what its learner made of it.
 *
 * @param titleLanguage of its title, where it is not that of its texts; else null
 * @param language of its texts; addresses in them are marks
 * @param graded whether it counts for the course grade
 * @param text as it was saved last, as plain text
 * @param savedAt null before anything was
 * @param handedAt null while it is a draft
 * @param due the deadline of its subsection for them; null for none
 * @param late what work after it still earns; null for nothing
 * @param closed why nothing is taken ({@code deadline}, {@code archived}, {@code team}); null while it is. Until the
 *     deadline alone closes it a draft can still be saved
 * @param retractable whether what was handed in can be taken back, because nobody looks at it yet
 * @param result null before somebody graded it
 */
public record AssignmentView(
        UUID id,
        UUID unit,
        String unitTitle,
        String courseTitle,
        String title,
        Language titleLanguage,
        Language language,
        Assignment assignment,
        boolean graded,
        WorkState state,
        String text,
        List<HandedFile> files,
        Instant savedAt,
        Instant handedAt,
        Instant due,
        LateRule late,
        String zone,
        String closed,
        boolean retractable,
        GradedWork result) {

    public BigDecimal possible() {
        return assignment.possible();
    }
}
