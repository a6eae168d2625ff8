package palavra.forums.api;

import java.util.UUID;
import palavra.kernel.Language;

/**
 * What someone writes as a response, or as a comment on one.
 *
 * @param response the response commented on; null for a response to the thread
 */
public record NewPost(String key, UUID response, String markdown, Language language) {}
