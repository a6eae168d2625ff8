package palavra.forums.api.moderation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import palavra.kernel.Page;

/**
 * What waits in all runs the actor moderates, the oldest first.
 *
 * @param cases empty on the tab {@code unanswered}
 * @param held who has posts that wait before anybody sees them; empty on the other tabs
 * @param unanswered empty on the other tabs
 * @param counts by tab; unanswered questions are counted up to 1000
 * @param oldest since when the oldest report waits; null when none does
 */
public record Queue(
        Page<CaseSummary> cases,
        List<HeldAccount> held,
        Page<Unanswered> unanswered,
        Map<String, Integer> counts,
        Instant oldest) {

    public Queue {
        held = List.copyOf(held);
    }
}
