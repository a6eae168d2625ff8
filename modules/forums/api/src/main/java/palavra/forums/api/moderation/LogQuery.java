package palavra.forums.api.moderation;

import java.util.UUID;

/**
 * Which acts of the log, the latest first.
 *
 * @param run of that run; null for all the actor may read
 * @param act only acts of that name; null for all
 */
public record LogQuery(UUID run, String act, String cursor) {}
