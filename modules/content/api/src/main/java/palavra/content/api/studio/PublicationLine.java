package palavra.content.api.studio;

import java.time.Instant;
import java.util.UUID;

/**
 * A publication in the history.
 *
 * @param number 0 while it is only scheduled
 * @param restored the number it repeats; null for a new one
 */
public record PublicationLine(
        UUID id, int number, Instant at, String by, String note, boolean scheduled, Integer restored) {}
