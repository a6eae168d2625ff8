package palavra.frontend.catalog;

import java.util.List;
import java.util.UUID;
import palavra.courses.api.EditionView;
import palavra.courses.api.RunState;

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
 * @param inside whether the reader is in it, as a learner or on the team
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
        boolean inside) {

    public boolean open() {
        return state.isOpen() && !editions.isEmpty();
    }
}
