package palavra.courses.api;

import java.time.Instant;

/**
 * Who may join a run by themselves, and when. A moment that is null sets no limit.
 *
 * @param opens from when on
 * @param closes until when; who joins after that is late
 * @param lateUntil until when late ones are still taken; null for none after {@code closes}
 * @param invitedOnly whether only those may join whom the run's team invited
 */
public record Admission(Instant opens, Instant closes, Instant lateUntil, boolean invitedOnly) {

    /** Anyone at any time. */
    public static final Admission ALWAYS = new Admission(null, null, null, false);

    /** What the gate of a run says at one moment. */
    public enum Gate {
        NOT_YET,
        OPEN,
        /** Still open for late ones. */
        LATE,
        CLOSED
    }

    /** What it says at that moment; the moment something closes is the first one after it. */
    public Gate gate(Instant now) {
        if (opens != null && now.isBefore(opens)) {
            return Gate.NOT_YET;
        }
        if (closes == null || now.isBefore(closes)) {
            return Gate.OPEN;
        }
        return lateUntil != null && now.isBefore(lateUntil) ? Gate.LATE : Gate.CLOSED;
    }
}
