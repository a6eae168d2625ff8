package palavra.learning.foresight;

import java.util.Set;
import java.util.UUID;
import palavra.learning.run.Learner;
import palavra.learning.run.Run;

/** Counts the learners who answered at least one of some problems, or handed in work for an assignment among them. */
final class Answered {

    private Answered() {}

    static int by(Run run, Set<UUID> problems) {
        var count = Learner.getEntityManager()
                .createNativeQuery("""
                        select count(*) from enrollment e
                         where e.run = :run and e.state = 'ACTIVE' and not e.staff
                           and (exists (select 1 from problem_state p where p.enrollment = e.id and p.attempts > 0
                                           and p.problem = any (cast(:problems as uuid[])))
                             or exists (select 1 from assignment_work w where w.enrollment = e.id and w.times > 0
                                           and w.assignment = any (cast(:problems as uuid[]))))""", Long.class)
                .setParameter("run", run.id)
                .setParameter("problems", problems.toArray(UUID[]::new))
                .getSingleResult();
        return ((Number) count).intValue();
    }
}
