package palavra.learning.sitting;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import palavra.learning.run.Learner;
import palavra.learning.run.Places;
import palavra.learning.run.Run;
import palavra.learning.run.Sweep;

/**
 * Hands in what was saved when time is over: for whoever comes back, and every few seconds for those who do not. It holds
 * the enrollment as every act of a learner does, so browser and clock end a sitting once; of two instances each takes
 * those that the other does not hold.
 */
@ApplicationScoped
class Overtime {

    private static final String NEXT = """
            select e.* from sitting s join enrollment e on e.id = s.enrollment
             where s.ended_at is null and s.closes_at < :now and e.id <> all(:failed)
             order by s.closes_at limit 1 for no key update of e skip locked
            """;

    @Inject
    Places places;

    @Inject
    HandingIn handingIn;

    @Inject
    Clock clock;

    @Scheduled(
            every = "${palavra.sittings.every:5s}",
            delayed = "10s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void sweep() {
        new Sweep<Learner>(
                        this::next,
                        learner -> learner.id,
                        this::close,
                        "A sitting of enrollment %s could not be closed")
                .run();
    }

    /** Closes what of that enrollment is overdue, in a transaction of its own. */
    void close(UUID enrollment) {
        QuarkusTransaction.requiringNew().run(() -> {
            Learner learner = Learner.findById(enrollment, LockModeType.PESSIMISTIC_WRITE);
            close(learner);
        });
    }

    @SuppressWarnings("unchecked")
    private List<Learner> next(UUID[] failed) {
        return Learner.getEntityManager()
                .createNativeQuery(NEXT, Learner.class)
                .setParameter("now", clock.instant())
                .setParameter("failed", failed)
                .getResultList();
    }

    private void close(Learner learner) {
        var now = clock.instant();
        Run run = Run.findById(learner.run);
        var place = places.of(run, learner);
        for (var sitting : Sitting.overdue(learner.id, now)) {
            place.ifPresentOrElse(there -> handingIn.hand(there, sitting, now, true), () -> sitting.end(now, true));
        }
    }
}
