package palavra.courses.api;

import java.util.EnumSet;
import java.util.Set;

/**
 * How far a run is; each state allows what the ones before it did, except that an archived run is only read.
 *
 * <p>Steps forward may skip what is not needed (a self-paced run is never announced); steps back are there only where
 * nobody is let down: an announcement is withdrawn, a closing run goes on. What is archived stays so.
 */
public enum RunState {
    DRAFT,
    ANNOUNCED,
    ENROLLING,
    RUNNING,
    CLOSING,
    ARCHIVED;

    /** The states a run may go to from this one, in their order. */
    public Set<RunState> steps() {
        return switch (this) {
            case DRAFT -> EnumSet.of(ANNOUNCED, ENROLLING, RUNNING);
            case ANNOUNCED -> EnumSet.of(DRAFT, ENROLLING, RUNNING);
            case ENROLLING -> EnumSet.of(RUNNING);
            case RUNNING -> EnumSet.of(CLOSING);
            case CLOSING -> EnumSet.of(RUNNING, ARCHIVED);
            case ARCHIVED -> EnumSet.noneOf(RunState.class);
        };
    }

    /** Whether a run in this state is in the catalog. */
    public boolean isListed() {
        return this != DRAFT && this != ARCHIVED;
    }

    /** Whether new learners are taken, when the run's {@link Admission} says so too. */
    public boolean takesLearners() {
        return this == ENROLLING || this == RUNNING;
    }

    /** Whether people learn in it, or will do so soon. */
    public boolean isOpen() {
        return this == ENROLLING || this == RUNNING || this == CLOSING;
    }
}
