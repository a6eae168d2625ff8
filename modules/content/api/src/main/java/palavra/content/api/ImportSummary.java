package palavra.content.api;

import java.time.Instant;
import java.util.UUID;

/** An import in the list. */
public record ImportSummary(
        UUID id, String course, Instant at, String fileName, int kept, int changed, int dropped, boolean published) {}
