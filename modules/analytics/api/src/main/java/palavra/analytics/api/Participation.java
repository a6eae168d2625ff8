package palavra.analytics.api;

/**
 * Four exclusive groups that sum to those who registered.
 *
 * @param registered did nothing more; viewed opened a unit; explored half of the sections or more; certified
 */
public record Participation(long registered, long viewed, long explored, long certified) {}
