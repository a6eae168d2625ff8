package palavra.frontend.catalog;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import palavra.courses.api.EditionView;
import palavra.courses.api.RunState;
import palavra.learning.api.Doorway;
import palavra.learning.api.Doorway.Door;

/**
 * What the box on the course page says of one run.
 *
 * @param month the month it begins in; null when it has no dates
 * @param dates its days in words; null when it has none
 * @param facilitators how many people teach in it
 * @param host who hosts the run; null where it is the institution of the course
 * @param capacity null for no limit
 * @param editions those that can be read now
 * @param chosen the edition the page shows
 * @param doorway how the reader stands before it; null where nobody could be asked
 */
record EnrollBox(
        UUID run,
        RunState state,
        boolean selfPaced,
        String month,
        String dates,
        String starts,
        Integer weeks,
        Integer weeklyHours,
        int facilitators,
        String host,
        boolean certificate,
        Integer capacity,
        List<EditionView> editions,
        UUID chosen,
        ZoneId zone,
        Doorway doorway) {

    /** Whether the reader is in it, as a learner or on the team. */
    public boolean inside() {
        return doorway != null && doorway.inside();
    }

    public boolean waits() {
        return doorway != null && doorway.waits();
    }

    /** Whether one must give a key to join. */
    public boolean keyed() {
        return doorway != null && doorway.keyed();
    }

    /** What the reader may do who is not in: a word the page knows. */
    public String door() {
        if (state == RunState.DRAFT || state == RunState.ARCHIVED) {
            return state.name();
        }
        if (editions.isEmpty()) {
            return Door.NOT_YET.name();
        }
        return doorway != null
                ? doorway.door().name()
                : (state.takesLearners() ? Door.OPEN : state == RunState.ANNOUNCED ? Door.NOT_YET : Door.CLOSED).name();
    }

    /** When enrollment opens, where that is said and still to come. */
    public Instant opens() {
        return doorway == null ? null : doorway.opens();
    }
}
