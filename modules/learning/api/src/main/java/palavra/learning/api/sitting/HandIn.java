package palavra.learning.api.sitting;

import java.time.Instant;

/**
 * What became of a call that handed in.
 *
 * @param at when the sitting ended: never after its time was over
 * @param passedNow whether the course is passed by it for the first time
 */
public record HandIn(Outcome outcome, Instant at, boolean passedNow) {

    /** Which of the calls was the one that counts. */
    public enum Outcome {
        /** The answers of this call are the ones that count. */
        HANDED_IN,
        /** Others had been handed in before; nothing was done now. */
        REPEATED,
        /** Time was over before it arrived: what had been saved by then counts. */
        TOO_LATE
    }
}
