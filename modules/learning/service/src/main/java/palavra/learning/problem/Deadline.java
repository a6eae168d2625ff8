package palavra.learning.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import palavra.learning.run.Place;
import palavra.learning.run.Syllabi;

/** Decides when a problem stops being scored: the due date of its subsection, in the run, plus the policy's grace. */
@ApplicationScoped
public class Deadline {

    @Inject
    Syllabi syllabi;

    /** A submission received at that very instant is still in time. */
    boolean isOver(Place place, UUID unit, Instant now) {
        var due = due(place, place.unit(unit).subsection().due());
        var grace = syllabi.of(place.run().policyPublication()).policy().graceSeconds();
        return due != null && now.isAfter(due.plusSeconds(grace));
    }

    /** The due date that holds in this run: none where everyone sets their own pace. */
    public static Instant due(Place place, Instant inPublication) {
        return place.run().selfPaced ? null : inPublication;
    }
}
