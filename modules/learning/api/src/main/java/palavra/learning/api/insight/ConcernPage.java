package palavra.learning.api.insight;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import palavra.kernel.Language;

/**
 * A page of learners who may need help.
 *
 * @param rules by which they were found
 * @param next the cursor of the following page; null on the last
 */
public record ConcernPage(List<Row> rows, Rules rules, String next) {

    /**
     * The definitions in force.
     *
     * @param days away, or in the run without a beginning
     * @param attempts at one problem without a right answer
     * @param deadlines in a row without any work
     * @param dated whether there are deadlines; none where everyone sets their own pace
     */
    public record Rules(int days, int attempts, int deadlines, boolean dated) {}

    /**
     * A learner.
     *
     * @param cohort its name; null for none
     * @param percent null while nothing graded was submitted
     * @param lastSeen null when they have not begun
     */
    public record Row(
            UUID person,
            String name,
            String cohort,
            UUID edition,
            Integer percent,
            Instant lastSeen,
            List<Reason> reasons) {}

    /**
     * One reason, with what it rests on.
     *
     * @param at since when, or the deadline that was missed; null where there is no time
     * @param title of the subsection or the problem it is about; empty where there is none
     * @param language of the title
     * @param count attempts, deadlines in a row, or the best percent that can still be reached; 0 where nothing is counted
     * @param of the percent that passes; 0 otherwise
     */
    public record Reason(Concern concern, Instant at, String title, Language language, int count, int of) {}
}
