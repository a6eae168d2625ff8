package palavra.learning.api;

/**
 * How an answer waited on a learner's device, because the line was away when it was sent.
 *
 * @param contact what the server signed when it showed the problem: proof of when it was last in contact
 * @param afterMillis by the device's own clock, how long after that the answer was sent first
 */
public record Queued(String contact, long afterMillis) {}
