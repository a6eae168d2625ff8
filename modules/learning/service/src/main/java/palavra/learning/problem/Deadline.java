package palavra.learning.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import palavra.learning.run.Place;
import palavra.learning.run.Syllabi;

/**
 * Decides when a problem stops being scored: the due date of its subsection, as it is for that learner, plus the policy's
 * grace; never where the policy takes late work.
 */
@ApplicationScoped
public class Deadline {

    @Inject
    Syllabi syllabi;

    /** A submission received at that very instant is still in time. */
    boolean isOver(Place place, UUID unit, Instant now) {
        var end = end(place, unit);
        return end != null && now.isAfter(end);
    }

    /** The last moment at which an answer is scored; null for never. */
    Instant end(Place place, UUID unit) {
        var part = place.unit(unit).subsection();
        var due = place.due(part);
        var terms = syllabi.terms(place);
        var takesLate = terms.late(part) != null;
        return due == null || takesLate ? null : due.plusSeconds(terms.policy().graceSeconds());
    }

    /** Whether it is over for good: where dates can be counted anew, a date that passes gives no right answer away. */
    boolean isFinal(Place place, UUID unit, Instant now) {
        return isOver(place, unit, now) && !place.run().countsDates();
    }
}
