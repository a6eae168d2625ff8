package palavra.forums.api;

import java.util.List;
import java.util.Map;
import palavra.forums.api.moderation.Silence;
import palavra.forums.api.pen.KeptDraft;
import palavra.kernel.Language;
import palavra.kernel.Page;

/**
 * A page of threads with what each filter would leave.
 *
 * @param counts filter name to number of threads; {@code flagged} only for the team. Of more than a thousand threads as they
 *     were within the last ten seconds, and unread among the latest five hundred; what is the reader's own is always exact
 * @param languages language tag to number of threads
 * @param reads the languages the reader reads: those they said, else the one they study in
 * @param topics of the run; none in a list of one unit
 * @param draft in a list of one unit what the reader has written there and not posted; null when there is nothing
 * @param silence why the reader may not write now; null when a moderator keeps nothing from them
 * @param courseTitle in the reader's edition of the course
 */
public record ThreadList(
        Page<ThreadSummary> page,
        Map<String, Integer> counts,
        Map<String, Integer> languages,
        List<Language> reads,
        List<Topic> topics,
        KeptDraft draft,
        String courseTitle,
        boolean mayPost,
        Silence silence,
        boolean moderator) {}
