package palavra.content.api;

import java.time.Instant;
import java.util.UUID;
import palavra.kernel.Language;

/** A snapshot made for learners. */
public record Publication(UUID id, UUID course, UUID edition, Language language, int number, Instant at) {}
