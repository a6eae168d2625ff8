package palavra.learning.api.insight;

/** Why a learner may need help. */
public enum Concern {
    /** In the run for some days, and has opened nothing yet. */
    NEVER_STARTED,
    /** Has not been here for some days. */
    AWAY,
    /** Handed in nothing at all for the last deadline that has passed. */
    MISSED_DEADLINE,
    /** Handed in nothing at all for each of the last few deadlines. */
    BEHIND,
    /** Answered one problem several times, and never wholly rightly. */
    STUCK,
    /** Cannot pass any more, even if everything still open were answered rightly at once. */
    OUT_OF_REACH
}
