package palavra.forums.api.pen;

import java.util.UUID;
import palavra.kernel.Language;

/** A thread that is about the same as what somebody is writing. */
public record Alike(UUID id, String title, Language language, int replies, boolean answered) {}
