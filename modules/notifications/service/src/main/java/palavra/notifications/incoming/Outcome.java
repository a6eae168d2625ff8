package palavra.notifications.incoming;

/**
 * What became of a mail that came in.
 *
 * @param why the code of what was in the way; null for nothing
 */
public record Outcome(Became became, String why) {

    /** What a mail can become. */
    public enum Became {
        POSTED,
        /** Its writer was told why in their notifications. */
        REFUSED,
        /** It reported that a letter did not reach its address. */
        REPORTED,
        /** Nobody wrote it: a program did. */
        IGNORED
    }

    static Outcome of(Became became) {
        return new Outcome(became, null);
    }
}
