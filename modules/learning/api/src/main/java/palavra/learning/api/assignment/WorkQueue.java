package palavra.learning.api.assignment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import palavra.kernel.Language;

/**
 * What waits to be graded in a run.
 *
 * @param waiting how many there are in all
 * @param next where the next page begins; null on the last
 */
public record WorkQueue(long waiting, List<Line> lines, String next) {

    /**
     * One learner's work.
     *
     * @param language of the title
     * @param title of the assignment in the edition they read
     * @param times how often it was handed in
     * @param takenBy who has it now; empty when nobody does
     * @param reported whether somebody reported it, or a review of it
     */
    public record Line(
            UUID work,
            UUID person,
            String name,
            Language language,
            String title,
            Instant handedAt,
            int times,
            String takenBy,
            boolean mine,
            boolean reported) {}
}
