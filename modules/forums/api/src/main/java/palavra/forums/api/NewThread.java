package palavra.forums.api;

import java.util.UUID;
import palavra.kernel.Language;

/**
 * What someone writes to open a thread.
 *
 * @param key made once for the form: the same key again answers the thread it made
 * @param topic null when it belongs to a unit
 */
public record NewThread(
        String key, ThreadKind kind, UUID topic, UUID unit, String title, String markdown, Language language) {}
