package palavra.learning.api;

import java.time.Instant;
import java.util.UUID;

/**
 * How someone stands before a run: what its gate says, how full it is, and whether they are in.
 *
 * @param state of their enrollment; null when they never had one
 * @param staff whether they are on the team
 * @param door what someone who is not in may do now
 * @param opens from when on one may join; null when that is not limited
 * @param lateUntil until when late ones may; null for no such time
 * @param capacity null for no limit
 * @param taken how many seats are
 * @param waiting how many people wait for one
 * @param position theirs among them, from 1; 0 when they do not wait
 * @param keyed whether they must give the key of the run to join
 */
public record Doorway(
        UUID run,
        EnrollmentState state,
        boolean staff,
        Door door,
        Instant opens,
        Instant lateUntil,
        Integer capacity,
        int taken,
        int waiting,
        int position,
        boolean keyed) {

    public Doorway(
            UUID run,
            EnrollmentState state,
            boolean staff,
            Door door,
            Instant opens,
            Instant lateUntil,
            Integer capacity,
            int taken,
            int waiting,
            int position) {
        this(run, state, staff, door, opens, lateUntil, capacity, taken, waiting, position, false);
    }

    /** What someone who is not in may do. */
    public enum Door {
        OPEN,
        /** Join, although in time is over. */
        LATE,
        /** Every seat is taken: asking puts one on the waiting list. */
        FULL,
        NOT_YET,
        CLOSED,
        /** Only who was invited gets in. */
        INVITED_ONLY,
        /** The team took them out. */
        REMOVED;

        /** Whether asking is of any use. */
        public boolean takes() {
            return this == OPEN || this == LATE || this == FULL;
        }
    }

    public boolean inside() {
        return staff || state == EnrollmentState.ACTIVE;
    }

    public boolean waits() {
        return state == EnrollmentState.WAITING;
    }
}
