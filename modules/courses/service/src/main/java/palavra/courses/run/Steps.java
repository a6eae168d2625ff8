package palavra.courses.run;

import static palavra.courses.api.RunState.*;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import palavra.courses.api.RunState;

/**
 * The ways from state to state. Forward one may skip what is not needed (a self-paced run is never announced); back
 * only where nobody is let down: an announcement is withdrawn, a closing run goes on. What is archived stays so.
 */
public final class Steps {

    /** The states in which a run is in the catalog. */
    public static final Set<RunState> LISTED = Set.copyOf(EnumSet.range(ANNOUNCED, CLOSING));

    private static final Map<RunState, Set<RunState>> ALLOWED = Map.of(
            DRAFT, EnumSet.of(ANNOUNCED, ENROLLING, RUNNING),
            ANNOUNCED, EnumSet.of(DRAFT, ENROLLING, RUNNING),
            ENROLLING, EnumSet.of(RUNNING),
            RUNNING, EnumSet.of(CLOSING),
            CLOSING, EnumSet.of(RUNNING, ARCHIVED),
            ARCHIVED, EnumSet.noneOf(RunState.class));

    private Steps() {}

    static boolean isAllowed(RunState from, RunState to) {
        return ALLOWED.get(from).contains(to);
    }
}
