package palavra.content.api.studio;

import java.time.Instant;
import java.util.UUID;
import palavra.kernel.Language;

/**
 * An edition in the studio.
 *
 * @param mayWrite whether the actor may change it
 * @param published the number of its last publication; 0 before the first
 * @param changed how many blocks changed since then
 */
public record StudioEdition(
        UUID id,
        Language language,
        String community,
        String title,
        boolean source,
        boolean mayWrite,
        int published,
        Instant publishedAt,
        int changed) {}
