package palavra.forums.api.moderation;

import java.time.Instant;
import java.util.UUID;

/**
 * What is or was kept from someone.
 *
 * @param by who imposed it; empty when that person's name was erased
 * @param liftedAt when it was taken back before its end; null when it was not
 * @param active whether it holds now
 * @param liftable whether the actor may take it back now
 */
public record RestraintView(
        UUID id,
        Restraint kind,
        boolean everywhere,
        Reason reason,
        String notice,
        String by,
        Instant at,
        Instant until,
        Instant liftedAt,
        boolean active,
        boolean liftable) {}
