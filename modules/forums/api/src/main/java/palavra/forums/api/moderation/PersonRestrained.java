package palavra.forums.api.moderation;

import java.time.Instant;
import java.util.UUID;

/**
 * Told when someone may not write, or not come in, for a time, and when that is taken back: the event
 * {@code palavra.forums.person-restrained.v1}, keyed by the person. Its end by date is not told.
 *
 * @param run where it was imposed; it holds in the whole institution when {@code everywhere}
 * @param notice what the moderator wrote to the person: plain text
 * @param lifted whether it was taken back before its end
 */
public record PersonRestrained(
        UUID id,
        UUID run,
        UUID person,
        Restraint restraint,
        boolean everywhere,
        Reason reason,
        String notice,
        Instant until,
        boolean lifted) {}
