package palavra.learning.api;

/**
 * Another policy for a run.
 *
 * @param version the one that was read; anything else is refused
 * @param policy one that is just the course's lets the run follow its course again
 * @param reason for learners who ask, and for whoever looks later
 */
public record PolicyChange(int version, ProposedPolicy policy, String reason) {}
