package palavra.learning.api;

import java.util.Set;
import java.util.UUID;

/**
 * Somebody in a run, as other services ask.
 *
 * @param inside whether they learn there now
 * @param cohort null for none
 * @param hidden the parts of the course that are not there for them
 * @param closed the units that they cannot open now: hidden ones, those whose date has not come, those of a quiz that they
 *     have not begun
 */
public record Membership(boolean inside, UUID cohort, Set<UUID> hidden, Set<UUID> closed) {

    /** A service of the release before says nothing of units. */
    public Membership {
        hidden = hidden == null ? Set.of() : hidden;
        closed = closed == null ? Set.of() : closed;
    }

    /** Of who is not in it. */
    public static final Membership NONE = new Membership(false, null, Set.of(), Set.of());
}
