package palavra.forums.api;

import java.util.List;
import java.util.Map;
import palavra.forums.api.moderation.Silence;
import palavra.kernel.Page;

/**
 * A page of threads with what each filter would leave.
 *
 * @param counts filter name to number of threads; {@code flagged} only for the team
 * @param languages language tag to number of threads
 * @param silence why the reader may not write now; null when a moderator keeps nothing from them
 * @param courseTitle in the reader's edition of the course
 */
public record ThreadList(
        Page<ThreadSummary> page,
        Map<String, Integer> counts,
        Map<String, Integer> languages,
        List<Topic> topics,
        String courseTitle,
        boolean mayPost,
        Silence silence,
        boolean moderator) {}
