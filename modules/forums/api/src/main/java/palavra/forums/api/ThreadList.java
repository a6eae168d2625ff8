package palavra.forums.api;

import java.util.List;
import java.util.Map;
import palavra.kernel.Language;
import palavra.kernel.Page;

/**
 * A page of threads with what each filter would leave.
 *
 * @param counts filter name to number of threads; {@code flagged} only for the team
 * @param languages language tag to number of threads
 * @param reads the languages the reader reads: those they said, else the one they study in
 * @param courseTitle in the reader's edition of the course
 */
public record ThreadList(
        Page<ThreadSummary> page,
        Map<String, Integer> counts,
        Map<String, Integer> languages,
        List<Language> reads,
        List<Topic> topics,
        String courseTitle,
        boolean mayPost,
        boolean moderator) {}
