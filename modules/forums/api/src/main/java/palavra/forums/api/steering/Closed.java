package palavra.forums.api.steering;

import java.time.Instant;

/**
 * Why a thread is closed.
 *
 * @param why plain text
 * @param by who closed it; empty when that person's name was erased
 */
public record Closed(String why, String by, Instant at) {}
