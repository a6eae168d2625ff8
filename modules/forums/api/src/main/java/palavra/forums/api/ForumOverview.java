package palavra.forums.api;

import java.util.List;
import java.util.UUID;

/**
 * The forums of everything a person studies or teaches.
 *
 * @param threads the latest that wait for them: questions without an answer where they are on the team, else what is
 *     new in threads they follow
 */
public record ForumOverview(List<Forum> forums, List<Waiting> threads) {

    /** The forum of one run, with how many of its latest thousand threads are new to the reader. */
    public record Forum(UUID run, String courseTitle, int threads, int unread, int needsReply, boolean moderator) {}

    /** A thread that waits for the reader. */
    public record Waiting(UUID run, String courseTitle, ThreadSummary thread) {}
}
