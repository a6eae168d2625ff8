package palavra.forums.api.steering;

import java.util.UUID;

/**
 * Where a thread belongs from now on.
 *
 * @param topic of the run
 * @param why for the log: plain text of at most 500 characters; empty for none
 */
public record Moving(UUID topic, String why) {}
