package palavra.learning.peer;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import palavra.learning.run.Learner;
import palavra.learning.run.Sweep;

/** Looks for works whose time with peers is over, so that nobody waits for ever. Of two instances each takes its own. */
@ApplicationScoped
class Stranded {

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
        new Sweep<UUID>(
                        this::next,
                        work -> work,
                        work -> settling.settle(author(work), work),
                        "The reviews of work %s could not be settled")
                .run();
    }

    @SuppressWarnings("unchecked")
    private List<UUID> next(UUID[] failed) {
        return Learner.getEntityManager()
                .createNativeQuery(NEXT, UUID.class)
                .setParameter("now", clock.instant())
                .setParameter("failed", failed)
                .getResultList();
    }

    /** It is held already. */
    private static Learner author(UUID work) {
        return Learner.find("from Learner where id = (select enrollment from Piece where id = ?1)", work)
                .firstResult();
    }
}
