package palavra.forums.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import palavra.forums.api.moderation.Hiding;
import palavra.forums.api.tongues.Translation;
import palavra.kernel.Language;

/**
 * A thread's first post, a response to it, or a comment on a response.
 *
 * @param markdown as it was written; only for its author and the team, else null
 * @param html safe HTML made from the Markdown; empty when hidden, except for its author and the run's team
 * @param amendable whether the reader may change it though somebody else wrote it
 * @param hidden whether it is out of sight
 * @param hiding why it is out of sight; only for its author and the team, else null
 * @param voted whether the reader has voted for it
 * @param flags how many people have it flagged now; always 0 for those outside the team
 * @param endorsedBy name of who endorsed it; null when nobody did
 * @param guessed whether its language was found out from its text
 * @param translation what it says in the language the reader studies in; null where nobody translated it, or it is in that
 *     language
 * @param comments only under responses, oldest first
 */
public record Post(
        UUID id,
        Author author,
        Language language,
        Instant at,
        Instant editedAt,
        String markdown,
        String html,
        int votes,
        boolean voted,
        boolean mine,
        boolean amendable,
        boolean hidden,
        Hiding hiding,
        boolean flaggedByMe,
        int flags,
        String endorsedBy,
        Instant endorsedAt,
        boolean accepted,
        boolean guessed,
        Translation translation,
        List<Post> comments) {

    public Post {
        comments = List.copyOf(comments);
    }

    /** The same response with the comments under it. */
    public Post with(List<Post> under) {
        return new Post(
                id,
                author,
                language,
                at,
                editedAt,
                markdown,
                html,
                votes,
                voted,
                mine,
                amendable,
                hidden,
                hiding,
                flaggedByMe,
                flags,
                endorsedBy,
                endorsedAt,
                accepted,
                guessed,
                translation,
                under);
    }
}
