package palavra.learning.enrollment;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import palavra.kernel.Actor;
import palavra.kernel.Refusal;
import palavra.learning.run.Run;

/**
 * Compares the keys people type with that of a run. Each try is counted before it is looked at, in a transaction of its own:
 * it counts whatever becomes of the rest, and those sent at the same moment count one after the other.
 */
@ApplicationScoped
public class KeyTries {

    private static final int MOST = 5;
    private static final Duration WHILE = Duration.ofMinutes(15);

    private static final String COUNT = """
            insert into key_try as known (run, person, since, tries) values (:run, :person, :now, 1)
            on conflict (run, person) do update set
                tries = case when known.since < :from then 1 else known.tries + 1 end,
                since = case when known.since < :from then excluded.since else known.since end
            returning tries
            """;

    @Inject
    Clock clock;

    /**
     * Whether the run lets somebody in who types that; call it before anything is read in the transaction around, so that it
     * holds no connection meanwhile.
     *
     * @throws Refusal 409 {@code key-wrong}; 429 {@code key-tries}
     */
    public boolean open(Actor actor, UUID run, String typed) {
        if (typed == null || typed.isBlank()) {
            return false;
        }
        var tries = QuarkusTransaction.requiringNew().call(() -> counted(actor, run, clock.instant()));
        if (tries > MOST) {
            throw new Refusal(429, "key-tries", "You have tried too often. Try again in 15 minutes.");
        }
        return QuarkusTransaction.requiringNew().call(() -> matches(actor, run, typed));
    }

    private static int counted(Actor actor, UUID run, Instant now) {
        if (!asks(run)) {
            return 0;
        }
        return (Integer) Run.getEntityManager()
                .createNativeQuery(COUNT, Integer.class)
                .setParameter("run", run)
                .setParameter("person", actor.id())
                .setParameter("now", now)
                .setParameter("from", now.minus(WHILE))
                .getSingleResult();
    }

    private boolean matches(Actor actor, UUID id, String typed) {
        if (!asks(id)) {
            return true;
        }
        Run run = Run.findById(id);
        if (!EnrollmentKey.isRight(run.enrollmentKey, typed)) {
            throw Refusal.conflict("key-wrong", "This is not the key of the run. Ask who gave it to you.");
        }
        Run.getEntityManager()
                .createNativeQuery("delete from key_try where run = :run and person = :person or since < :from")
                .setParameter("run", id)
                .setParameter("person", actor.id())
                .setParameter("from", clock.instant().minus(WHILE))
                .executeUpdate();
        return true;
    }

    private static boolean asks(UUID id) {
        Run run = Run.findById(id);
        return run != null && run.enrollmentKey != null;
    }
}
