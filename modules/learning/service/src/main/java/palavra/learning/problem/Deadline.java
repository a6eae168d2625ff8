package palavra.learning.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import palavra.content.api.OutlineSubsection;
import palavra.learning.run.Place;
import palavra.learning.run.Syllabi;

/**
 * Decides when a problem stops being scored: the due date of its subsection, for their cohort in the run, plus the
 * policy's grace; never where the policy takes late work.
 */
@ApplicationScoped
public class Deadline {

    @Inject
    Syllabi syllabi;

    /** A submission received at that very instant is still in time. */
    boolean isOver(Place place, UUID unit, Instant now) {
        var last = last(place, place.unit(unit).subsection());
        return last != null && now.isAfter(last);
    }

    /** The last instant that is in time; null where there is none. */
    public Instant last(Place place, OutlineSubsection part) {
        var due = place.due(part);
        var terms = syllabi.terms(place);
        var takesLate = terms.late(part) != null;
        return due == null || takesLate ? null : due.plusSeconds(terms.policy().graceSeconds());
    }
}
