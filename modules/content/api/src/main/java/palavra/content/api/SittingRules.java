package palavra.content.api;

/**
 * That a subsection is answered as a whole and by the clock, and how.
 *
 * @param minutes from beginning to end, before what a learner is given in addition
 * @param attempts how often it may be begun; null for no limit
 * @param waitMinutes what must pass between handing in and beginning again
 */
public record SittingRules(int minutes, Integer attempts, int waitMinutes) {

    /** Of one that gives no time there are none. */
    public static SittingRules of(Integer minutes, Integer attempts, Integer waitMinutes) {
        return minutes == null ? null : new SittingRules(minutes, attempts, waitMinutes == null ? 0 : waitMinutes);
    }
}
