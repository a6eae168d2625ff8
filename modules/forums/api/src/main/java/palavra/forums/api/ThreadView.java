package palavra.forums.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import palavra.forums.api.moderation.Silence;
import palavra.forums.api.pen.KeptDraft;
import palavra.forums.api.steering.Closed;
import palavra.kernel.Language;
import palavra.kernel.Page;

/**
 * A thread to read.
 *
 * @param topic code of the topic; null when it belongs to a unit
 * @param readAt up to when the reader had read it before; null when they never had
 * @param unread the cursor of the responses written after that; null when there are none
 * @param lastAt when the newest post was written that the reader may see now
 * @param closing why it is closed; null where it is open or nobody said
 * @param muted whose posts the reader does not want to see
 * @param responses endorsed and accepted first, then oldest first
 * @param replies responses and comments that are not hidden
 * @param language what the reader studies in: what a new post is most likely written in
 * @param asker whether the reader opened it and may accept an answer
 * @param silence why the reader may not write now; null when a moderator keeps nothing from them
 * @param moderator whether the reader may endorse, pin, close and hide here
 * @param draft what the reader has written in reply and not posted; null when there is nothing
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
        Closed closing,
        boolean answered,
        boolean endorsed,
        boolean following,
        boolean bookmarked,
        Instant readAt,
        String unread,
        Instant lastAt,
        Post question,
        Page<Post> responses,
        int replies,
        String courseTitle,
        Language language,
        boolean asker,
        boolean mayPost,
        Silence silence,
        List<UUID> muted,
        boolean moderator,
        KeptDraft draft,
        List<Near> near) {

    public ThreadView {
        muted = List.copyOf(muted);
        near = List.copyOf(near);
    }

    /** Another thread to read on in. */
    public record Near(UUID id, String title, Language language) {}
}
