package palavra.learning.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import palavra.kernel.Language;

/**
 * A problem with the learner's state.
 *
 * @param language of its texts
 * @param stems safe HTML before each question, one more at the end
 * @param earned null before the first submission
 * @param maxAttempts null for no limit
 * @param saved whether the answers shown were saved and not sent
 * @param closed why it takes no answers any more ({@code answered}, {@code attempts}, {@code archived}, {@code team},
 *     {@code deadline}); null while it is open
 * @param contact proof of when it was shown, to come back with an answer that waited on a device; null without a deadline
 * @param turn to come back with what is sent
 * @param kept why such an answer that came late is kept and not scored ({@code unproven}, {@code after-date}, {@code too-long},
 *     {@code seen-since}, {@code newer}, {@code given-anew}); null where none is
 * @param hints those asked for so far; hintsLeft how many more there are
 * @param explanation safe HTML; null while the policy keeps it back
 */
public record ProblemView(
        UUID id,
        String title,
        Language language,
        List<String> stems,
        List<QuestionView> questions,
        BigDecimal earned,
        BigDecimal possible,
        int attemptsUsed,
        Integer maxAttempts,
        boolean graded,
        boolean saved,
        String closed,
        String contact,
        Turn turn,
        String kept,
        List<String> hints,
        int hintsLeft,
        String explanation) {}
