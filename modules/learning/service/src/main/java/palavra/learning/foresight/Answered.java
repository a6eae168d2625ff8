package palavra.learning.foresight;

import java.util.Set;
import java.util.UUID;
import palavra.learning.run.Learner;
import palavra.learning.run.Run;

/** Counts the learners who answered at least one of some problems. */
final class Answered {

    private Answered() {}

    static int by(Run run, Set<UUID> problems) {
        var count = Learner.getEntityManager()
                .createNativeQuery("""
                        select count(distinct e.id) from enrollment e join problem_state p on p.enrollment = e.id
                         where e.run = :run and e.state = 'ACTIVE' and not e.staff and p.attempts > 0
                           and p.problem = any (cast(:problems as uuid[]))""", Long.class)
                .setParameter("run", run.id)
                .setParameter("problems", problems.toArray(UUID[]::new))
                .getSingleResult();
        return ((Number) count).intValue();
    }
}
