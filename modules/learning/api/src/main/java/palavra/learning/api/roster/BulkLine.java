package palavra.learning.api.roster;

/**
 * One line of a list of people, with what it does.
 *
 * @param number in the file, from 1
 * @param cohort its name; empty for none said
 * @param reason a refusal's code where the line is bad; empty otherwise
 * @param stale whether it would do something else by the time the list was applied, and so did nothing
 */
public record BulkLine(
        int number, String email, String name, String cohort, Verdict verdict, String reason, boolean stale) {

    /** What a line does. */
    public enum Verdict {
        /** Enrolls someone who is known. */
        NEW,
        /** Invites an e-mail nobody has signed in with. */
        UNKNOWN,
        /** Puts someone who is in, or invited, into another cohort. */
        MOVED,
        /** Nothing: they are in, in line or invited. */
        PRESENT,
        /** Nothing: they left by themselves, or are on the team. */
        STAYS_OUT,
        BAD;

        public boolean acts() {
            return this == NEW || this == UNKNOWN || this == MOVED;
        }
    }
}
