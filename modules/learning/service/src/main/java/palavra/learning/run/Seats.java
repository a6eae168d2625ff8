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

    @Inject
    Told told;

    @Inject
    Clock clock;

    /** Gives the learner a seat where one is free and nobody waits for it, else a place at the end of the line. */
    public void ask(Run held, Learner learner) {
        if (take(held)) {
            sit(held, learner);
        } else {
            learner.waits(nextTurn());
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
            Learner.flush();
            change(held, -1);
            fill(held);
        }
    }

    /** Gives free seats to those who wait, in their order. */
    public void fill(Run held) {
        if (!held.takesLearners()) {
            return;
        }
        var free = free(held);
        if (free <= 0) {
            return;
        }
        List<Learner> first = Learner.<Learner>find(
                        "run = ?1 and state = ?2 order by turn", held.id, EnrollmentState.WAITING)
                .page(0, free)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
        if (!first.isEmpty()) {
            first.forEach(learner -> sit(held, learner));
            change(held, first.size());
        }
    }

    private void sit(Run held, Learner learner) {
        learner.sits(clock.instant());
        told.enrollment(held, learner);
        told.activated(held, learner);
    }

    private static boolean take(Run held) {
        return Run.getEntityManager()
                        .createNativeQuery("""
                                update run set taken = taken + 1
                                 where id = :run and (capacity is null or taken < capacity
                                   and not exists (select 1 from enrollment where run = :run and state = 'WAITING'))
                                """)
                        .setParameter("run", held.id)
                        .executeUpdate()
                == 1;
    }

    private static void change(Run held, int by) {
        Run.getEntityManager()
                .createNativeQuery("update run set taken = taken + :by where id = :run")
                .setParameter("by", by)
                .setParameter("run", held.id)
                .executeUpdate();
    }

    private static int free(Run held) {
        return (Integer) Run.getEntityManager()
                .createNativeQuery("""
                        select least((select count(*) from enrollment where run = :run and state = 'WAITING'),
                                     coalesce(capacity - taken, 2147483647))::integer
                          from run where id = :run
                        """, Integer.class)
                .setParameter("run", held.id)
                .getSingleResult();
    }

    private static long nextTurn() {
        return (Long) Run.getEntityManager()
                .createNativeQuery("select nextval('turn')", Long.class)
                .getSingleResult();
    }
}
