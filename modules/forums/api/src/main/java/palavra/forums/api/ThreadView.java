package palavra.forums.api;

import java.util.List;
import java.util.UUID;
import palavra.forums.api.moderation.Silence;
import palavra.kernel.Language;
import palavra.kernel.Page;

/**
 * A thread to read.
 *
 * @param topic code of the topic; null when it belongs to a unit
 * @param responses endorsed and accepted first, then oldest first
 * @param replies responses and comments that are not hidden
 * @param language what the reader studies in: what a new post is most likely written in
 * @param asker whether the reader opened it and may accept an answer
 * @param silence why the reader may not write now; null when a moderator keeps nothing from them
 * @param moderator whether the reader may endorse, pin, close and hide here
 * @param near the latest other threads about the same unit or topic
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
        boolean answered,
        boolean endorsed,
        boolean following,
        Post question,
        Page<Post> responses,
        int replies,
        String courseTitle,
        Language language,
        boolean asker,
        boolean mayPost,
        Silence silence,
        boolean moderator,
        List<Near> near) {

    public ThreadView {
        near = List.copyOf(near);
    }

    /** Another thread to read on in. */
    public record Near(UUID id, String title, Language language) {}
}
