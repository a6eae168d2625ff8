package palavra.learning.api.roster;

import java.util.List;
import java.util.Map;
import palavra.learning.api.EnrollmentState;

/**
 * A run's people in numbers.
 *
 * @param capacity null for no limit
 * @param archived whether nothing changes any more
 */
public record RosterSummary(
        Map<EnrollmentState, Integer> people,
        List<Cohort> cohorts,
        Sorting sorting,
        Integer capacity,
        boolean archived,
        String zone) {

    /** How many learn now. */
    public int active() {
        return count(EnrollmentState.ACTIVE);
    }

    public int count(EnrollmentState state) {
        return people.getOrDefault(state, 0);
    }
}
