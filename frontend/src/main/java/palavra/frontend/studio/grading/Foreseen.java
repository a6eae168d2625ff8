package palavra.frontend.studio.grading;

import java.time.ZoneId;
import palavra.courses.api.RunView;
import palavra.learning.api.Foresight;

/**
 * What a policy of the course would mean in one of its runs.
 *
 * @param own whether the run has a grading of its own, which stays
 */
public record Foreseen(RunView run, boolean own, Foresight foresight) {

    public ZoneId zone() {
        return ZoneId.of(run.zone());
    }
}
