package palavra.learning.peer;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;
import palavra.learning.run.Learner;

/** Looks for works whose time with peers is over, so that nobody waits for ever. Of two instances each takes its own. */
@ApplicationScoped
class Stranded {

    private static final Logger LOG = Logger.getLogger(Stranded.class);

    private static final String NEXT = """
            select w.id from assignment_work w join enrollment e on e.id = w.enrollment
             where w.peers_at <= :now and w.id <> all(:failed) and e.state = 'ACTIVE' and not e.staff
             order by w.peers_at limit 1 for no key update of e skip locked
            """;

    @Inject
    Settling settling;

    @Inject
    Clock clock;

    @Scheduled(
            every = "${palavra.peers.every:60s}",
            delayed = "20s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void sweep() {
        var failed = new HashSet<UUID>();
        while (one(failed)) {
            // Each work is a transaction of its own.
        }
    }

    /** What cannot be settled is left for the next sweep and does not stop this one. */
    private boolean one(Set<UUID> failed) {
        var taken = new UUID[1];
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                var next = next(failed);
                next.forEach(work -> {
                    taken[0] = work;
                    settling.settle(author(work), work);
                });
                return !next.isEmpty();
            });
        } catch (RuntimeException broken) {
            LOG.errorf(broken, "The reviews of work %s could not be settled", taken[0]);
            return taken[0] != null && failed.add(taken[0]);
        }
    }

    @SuppressWarnings("unchecked")
    private List<UUID> next(Set<UUID> failed) {
        return Learner.getEntityManager()
                .createNativeQuery(NEXT, UUID.class)
                .setParameter("now", clock.instant())
                .setParameter("failed", failed.toArray(UUID[]::new))
                .getResultList();
    }

    /** It is held already. */
    private static Learner author(UUID work) {
        return Learner.find("from Learner where id = (select enrollment from Piece where id = ?1)", work)
                .firstResult();
    }
}
