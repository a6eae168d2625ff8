package palavra.forums.api;

import java.util.UUID;
import palavra.kernel.Page;

/**
 * A thread to read.
 *
 * @param responses endorsed and accepted first, then oldest first
 * @param moderator whether the reader may endorse, pin, close and hide here
 */
public record ThreadView(
        UUID id,
        UUID run,
        ThreadKind kind,
        String title,
        String topic,
        UUID unit,
        boolean pinned,
        boolean closed,
        Post question,
        Page<Post> responses,
        int responseCount,
        String courseTitle,
        boolean mayPost,
        boolean moderator) {}
