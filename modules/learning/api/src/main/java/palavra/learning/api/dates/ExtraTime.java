package palavra.learning.api.dates;

import java.time.Duration;

/**
 * How much longer than others somebody may take for timed work: a share of the time allowed, minutes, or both.
 *
 * @param percent from 0 to {@value #MOST_PERCENT}
 * @param minutes from 0 to {@value #MOST_MINUTES}
 */
public record ExtraTime(int percent, int minutes) {

    public static final int MOST_PERCENT = 400;
    public static final int MOST_MINUTES = 600;
    public static final ExtraTime NONE = new ExtraTime(0, 0);

    private static final int WHOLE = 100;

    /** The time they have for what others have that time for. */
    public Duration on(Duration allowed) {
        return allowed.plus(allowed.multipliedBy(percent).dividedBy(WHOLE)).plusMinutes(minutes);
    }

    /** Whether it is as much as can be given. */
    public boolean isSane() {
        return percent >= 0 && percent <= MOST_PERCENT && minutes >= 0 && minutes <= MOST_MINUTES;
    }

    /** As it is written down: {@code +25 % +10 min}; empty for none. */
    public String text() {
        var share = percent == 0 ? "" : "+" + percent + " %";
        var more = minutes == 0 ? "" : "+" + minutes + " min";
        return (share + " " + more).strip();
    }
}
