package palavra.learning.api.cloud;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A word cloud for those who answer for its learners: hidden words too, those said most first.
 *
 * @param unit where it stands
 * @param learners how many said something
 * @param acts who hid or showed what, newest first
 * @param zone the run's time zone
 */
public record CloudDesk(UUID unit, List<CloudWord> words, long learners, List<Act> acts, String zone) {

    /** Somebody hid a word, or showed it again. */
    public record Act(Instant at, String by, String word, boolean hidden) {}
}
