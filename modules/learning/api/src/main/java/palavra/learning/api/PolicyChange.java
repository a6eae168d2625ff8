package palavra.learning.api;

/**
 * Another policy for a run.
 *
 * @param version the one that was read; anything else is refused
 * @param policy one that is just the course's lets the run follow its course again
 * @param reason for learners who ask, and for whoever looks later
 * @param laterOnly whether those who are in the run keep what they are graded by, and only later ones have this
 */
public record PolicyChange(int version, ProposedPolicy policy, String reason, boolean laterOnly) {

    /** A change for everyone. */
    public PolicyChange(int version, ProposedPolicy policy, String reason) {
        this(version, policy, reason, false);
    }
}
