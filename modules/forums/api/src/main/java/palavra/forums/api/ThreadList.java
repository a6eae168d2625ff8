package palavra.forums.api;

import java.util.List;
import java.util.Map;
import palavra.kernel.Page;

/**
 * A page of threads with what the filters would leave.
 *
 * @param counts filter name to number of threads
 */
public record ThreadList(
        Page<ThreadSummary> page,
        Map<String, Integer> counts,
        List<Topic> topics,
        String courseTitle,
        boolean mayPost,
        boolean moderator) {}
