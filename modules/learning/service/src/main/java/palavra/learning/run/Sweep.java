package palavra.learning.run;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jboss.logging.Logger;

/**
 * Does what is due, one after the other and each in a transaction of its own. What cannot be done is left for the next
 * sweep and does not stop this one.
 *
 * @param next the one that is due longest, held, without those that failed; none when nothing is due
 * @param id of what is due
 * @param act what is to be done with it
 * @param fault what is logged of one that failed, with a place for its id
 */
public record Sweep<T>(Function<UUID[], List<T>> next, Function<T, UUID> id, Consumer<T> act, String fault) {

    private static final Logger LOG = Logger.getLogger(Sweep.class);

    public void run() {
        var failed = new HashSet<UUID>();
        while (one(failed)) {
            // Each is a transaction of its own.
        }
    }

    private boolean one(Set<UUID> failed) {
        var taken = new UUID[1];
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                var due = next.apply(failed.toArray(UUID[]::new));
                due.forEach(one -> {
                    taken[0] = id.apply(one);
                    act.accept(one);
                });
                return !due.isEmpty();
            });
        } catch (RuntimeException broken) {
            LOG.errorf(broken, fault, taken[0]);
            return taken[0] != null && failed.add(taken[0]);
        }
    }
}
