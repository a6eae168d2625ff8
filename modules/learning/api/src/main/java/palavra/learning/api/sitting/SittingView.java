package palavra.learning.api.sitting;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import palavra.kernel.Language;
import palavra.learning.api.Enrollment;
import palavra.learning.api.ProblemView;

/**
 * A quiz that is taken as a whole, as its learner may see it now.
 *
 * @param language of the title
 * @param now the server's clock, by which the rest is meant
 * @param used sittings that count against the limit
 * @param last the one that goes on or was the last; null before the first
 * @param next what the next one is called; closed why it cannot begin now ({@code going-on}, {@code attempts}, {@code
 *     wait}, {@code deadline}, {@code team}, {@code archived}), null when it can; from since when it can
 * @param problems none before the first; while one goes on without any result, then with what the course shows
 */
public record SittingView(
        Enrollment enrollment,
        UUID part,
        String title,
        Language language,
        Terms terms,
        Instant now,
        int used,
        Last last,
        int next,
        String closed,
        Instant from,
        List<ProblemView> problems,
        Course course) {

    /**
     * What one should know before beginning.
     *
     * @param minutes what this learner has
     * @param attempts null for no limit
     * @param graded whether it counts for the grade
     * @param due the deadline; null for none
     */
    public record Terms(
            int minutes,
            Integer attempts,
            int waitMinutes,
            int questions,
            BigDecimal possible,
            boolean graded,
            Instant due) {}

    /**
     * One sitting.
     *
     * @param ends when its time is over
     * @param savedAt null while nothing was saved
     * @param endedAt null while it goes on
     * @param byClock whether time was over before it was handed in
     * @param earned null while it goes on
     */
    public record Last(
            int number,
            Instant began,
            Instant ends,
            Instant savedAt,
            Instant endedAt,
            boolean byClock,
            BigDecimal earned) {}

    /** Where it belongs, for the page around it. */
    public record Course(String title, String zone, String paper, String motif) {}

    /** Whether one goes on now. */
    public boolean goesOn() {
        return last != null && last.endedAt() == null;
    }
}
