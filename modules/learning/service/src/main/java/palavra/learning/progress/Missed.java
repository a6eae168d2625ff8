package palavra.learning.progress;

import java.time.Instant;
import palavra.content.api.OutlineSubsection;
import palavra.learning.run.Place;
import palavra.learning.run.Work;

/** Which dates somebody has missed, and whether they are offered to have all dates counted anew. */
public final class Missed {

    private static final int OFFERED_AFTER = 2;

    private Missed() {}

    /** After two; after one when no other date is ahead, because there would never be a second. */
    public static boolean offersReset(Place place, Work work, Instant now) {
        if (!place.run().countsDates() || place.closed() != null) {
            return false;
        }
        var parts = place.syllabus().subsections();
        var missed = parts.stream().filter(part -> is(place, part, work, now)).count();
        return missed >= OFFERED_AFTER || missed > 0 && parts.stream().noneMatch(part -> isAhead(place, part, now));
    }

    public static boolean is(Place place, OutlineSubsection part, Work work, Instant now) {
        var due = place.due(part);
        return due != null && due.isBefore(now) && !isDone(place, part, work);
    }

    public static boolean isDone(Place place, OutlineSubsection part, Work work) {
        return part.units().stream().allMatch(unit -> place.unit(unit.id()).isComplete(work.done()));
    }

    private static boolean isAhead(Place place, OutlineSubsection part, Instant now) {
        var due = place.due(part);
        return due != null && !due.isBefore(now);
    }
}
