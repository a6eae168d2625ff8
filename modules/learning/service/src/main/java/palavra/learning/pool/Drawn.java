package palavra.learning.pool;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import palavra.content.api.AssessedPool;

/**
 * What a learner is given of a pool. Each seed puts all problems there could be into an order of its own, and the first of
 * those that are there are given: a pool that loses or gets problems moves nobody's order.
 *
 * @param problems those given, in the order they are met
 */
public record Drawn(long seed, List<UUID> problems) {

    /** What somebody is given who has seen nothing of the pool: always the same, also before anybody stored it. */
    public static Drawn first(UUID enrollment, AssessedPool pool) {
        return new Drawn(Seeds.of(enrollment, pool.id()), List.of()).of(pool);
    }

    /** What they have of the pool as it is now: all they were given that is still there, refilled where something is missing. */
    public Drawn of(AssessedPool pool) {
        var given = Set.copyOf(problems);
        var kept = pool.problems().stream().filter(given::contains).toList();
        var missing = Math.max(0, pool.gives() - kept.size());
        var added = pool.problems().stream()
                .filter(problem -> !given.contains(problem))
                .sorted(bySeed())
                .limit(missing);
        var now = Stream.concat(kept.stream(), added).toList();
        return new Drawn(seed, inOrder(pool, now));
    }

    /** That of the pool, or the one their seed gives. */
    private List<UUID> inOrder(AssessedPool pool, List<UUID> now) {
        return pool.shuffled()
                ? now.stream().sorted(bySeed()).toList()
                : pool.problems().stream().filter(now::contains).toList();
    }

    private Comparator<UUID> bySeed() {
        return Comparator.<UUID>comparingLong(problem -> Seeds.mixed(seed, problem))
                .thenComparing(problem -> problem);
    }
}
