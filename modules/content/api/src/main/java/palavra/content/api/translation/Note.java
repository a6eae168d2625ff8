package palavra.content.api.translation;

import java.time.Instant;
import java.util.UUID;

/** What a colleague wrote on a field. */
public record Note(UUID id, String by, Instant at, String text) {}
