package palavra.analytics.api;

/**
 * Four exclusive groups that sum to those who registered (Ho et al. 2014). A number is null where it is hidden because
 * it would show fewer people than the reader may see.
 *
 * @param registered did nothing more; viewed opened a unit; explored opened something in half of the sections or more
 * @param total all who ever registered
 */
public record Participation(Long registered, Long viewed, Long explored, Long certified, Long total) {}
