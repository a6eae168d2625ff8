package palavra.forums.api.moderation;

import java.time.Instant;
import java.util.UUID;
import palavra.kernel.Language;

/** A question that waits for an answer, the oldest first. */
public record Unanswered(UUID run, String courseTitle, UUID thread, String title, Language language, Instant since) {}
