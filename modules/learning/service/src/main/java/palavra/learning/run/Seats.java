package palavra.learning.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import palavra.learning.api.EnrollmentState;

/**
 * The seats of a run and the line before it. Every act is called with the run held, so they follow each other: no seat is
 * given twice, and while the run takes learners none stays empty that somebody waits for.
 */
@ApplicationScoped
public class Seats {

    private static final String FREE = """
            select coalesce(r.capacity - r.taken, 2147483647) as free,
                   (select count(*)::integer from enrollment where run = r.id and state = 'WAITING') as waiting
              from run r where r.id = :run
            """;

    @Inject
    Told told;

    @Inject
    Clock clock;

    /** Gives the learners seats where some are free and nobody waits for them, else places at the end of the line. */
    public void ask(Run held, List<Learner> learners) {
        var free = free(held);
        var seated = Math.max(0, Math.min(free.seats() - free.waiting(), learners.size()));
        sit(held, learners.subList(0, seated));
        take(held, seated);
        var turns = turns(learners.size() - seated).iterator();
        for (var learner : learners.subList(seated, learners.size())) {
            learner.waits(turns.next());
            told.enrollment(held, learner);
        }
    }

    /** Takes a learner out of the run, or of the line; a seat that becomes free goes to the first who waits. */
    public void leave(Run held, Learner learner, EnrollmentState how) {
        var wasIn = learner.learns();
        learner.goes(how);
        told.enrollment(held, learner);
        if (wasIn) {
            told.deactivated(held, learner);
            vacate(held);
        }
    }

    /** Counts a learner out who is in no more; their seat goes to the first who waits. */
    void vacate(Run held) {
        take(held, fill(held, 1) - 1);
    }

    /** Gives free seats to those who wait, in their order. */
    public void fill(Run held) {
        take(held, fill(held, 0));
    }

    /** Seats those who wait on what is free and on the seats just left; the count of taken ones is for the caller. */
    private int fill(Run held, int left) {
        if (!held.takesLearners()) {
            return 0;
        }
        var free = free(held);
        var next = (int) Math.min((long) free.seats() + left, free.waiting());
        if (next <= 0) {
            return 0;
        }
        sit(
                held,
                Learner.<Learner>find("run = ?1 and state = ?2 order by turn", held.id, EnrollmentState.WAITING)
                        .page(0, next)
                        .withLock(LockModeType.PESSIMISTIC_WRITE)
                        .list());
        return next;
    }

    private void sit(Run held, List<Learner> learners) {
        for (var learner : learners) {
            learner.sits(clock.instant());
            told.enrollment(held, learner);
            told.activated(held, learner);
        }
    }

    private static void take(Run held, int seats) {
        if (seats == 0) {
            return;
        }
        Run.getEntityManager()
                .createNativeQuery("update run set taken = taken + :seats where id = :run")
                .setParameter("seats", seats)
                .setParameter("run", held.id)
                .executeUpdate();
    }

    private record Free(int seats, int waiting) {}

    private static Free free(Run held) {
        var row = (Object[]) Run.getEntityManager()
                .createNativeQuery(FREE, Object[].class)
                .setParameter("run", held.id)
                .getSingleResult();
        return new Free((Integer) row[0], (Integer) row[1]);
    }

    @SuppressWarnings("unchecked")
    private static List<Long> turns(int number) {
        return number == 0
                ? List.of()
                : Run.getEntityManager()
                        .createNativeQuery("select nextval('turn') from generate_series(1, :number)", Long.class)
                        .setParameter("number", number)
                        .getResultList();
    }
}
