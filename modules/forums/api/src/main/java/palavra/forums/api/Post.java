package palavra.forums.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import palavra.kernel.Language;

/**
 * A thread's first post, a response to it, or a comment on a response.
 *
 * @param html safe HTML made from the Markdown; empty when hidden
 * @param hidden whether the team has taken it out of sight
 * @param voted whether the reader has voted for it
 * @param endorsedBy name of who endorsed it; null when nobody did
 * @param comments only under responses
 */
public record Post(
        UUID id,
        Author author,
        Language language,
        Instant at,
        Instant editedAt,
        String html,
        int votes,
        boolean voted,
        boolean mine,
        boolean hidden,
        boolean flaggedByMe,
        int flags,
        String endorsedBy,
        Instant endorsedAt,
        boolean accepted,
        List<Post> comments) {}
