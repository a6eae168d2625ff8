package palavra.forums.people;

import java.time.Instant;

/**
 * What the run asks of whoever is in it now.
 *
 * @param holdsFirst whether the first post of everyone waits for a moderator
 * @param restsUntil until when nobody but the team writes; null while they may
 * @param firstToday whether the visitor has not read here before today (UTC)
 */
public record RunRule(boolean holdsFirst, Instant restsUntil, boolean firstToday) {}
