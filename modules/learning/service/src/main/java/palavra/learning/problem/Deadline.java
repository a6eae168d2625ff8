package palavra.learning.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import palavra.content.api.OutlineSubsection;
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
    public boolean isOver(Place place, UUID unit, Instant now) {
        var last = last(place, unit);
        return last != null && now.isAfter(last);
    }

    /** The last instant that is in time for the problems of a unit; null where there is none. */
    Instant last(Place place, UUID unit) {
        return last(place, place.unit(unit).subsection());
    }

    /** The last instant that is in time; null where there is none. */
    public Instant last(Place place, OutlineSubsection part) {
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
