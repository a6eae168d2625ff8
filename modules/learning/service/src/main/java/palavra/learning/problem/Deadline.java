package palavra.learning.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import palavra.learning.run.Place;
import palavra.learning.run.Syllabi;

/** Decides when a problem stops being scored: the due date of its subsection, for their cohort in the run, plus the policy's grace. */
@ApplicationScoped
public class Deadline {

    @Inject
    Syllabi syllabi;

    /** A submission received at that very instant is still in time. */
    boolean isOver(Place place, UUID unit, Instant now) {
        var due = place.due(place.unit(unit).subsection());
        var grace = syllabi.policy(place.run()).graceSeconds();
        return due != null && now.isAfter(due.plusSeconds(grace));
    }
}
