package palavra.learning.gradebook;

import java.util.UUID;
import palavra.learning.run.Learner;

/** The scores that somebody gave, each with the line that says who and why. */
final class GivenScores {

    private GivenScores() {}

    static void put(UUID enrollment, UUID block, Standing score, UUID act) {
        Learner.getEntityManager()
                .createNativeQuery("""
                        insert into given_score (enrollment, block, earned, possible, act)
                        values (:enrollment, :block, :earned, :possible, :act)
                        on conflict (enrollment, block) do update
                           set earned = excluded.earned, possible = excluded.possible, act = excluded.act
                        """)
                .setParameter("enrollment", enrollment)
                .setParameter("block", block)
                .setParameter("earned", score.earned())
                .setParameter("possible", score.possible())
                .setParameter("act", act)
                .executeUpdate();
    }

    /** Whether there was one. */
    static boolean remove(UUID enrollment, UUID block) {
        return Learner.getEntityManager()
                        .createNativeQuery("delete from given_score where enrollment = :enrollment and block = :block")
                        .setParameter("enrollment", enrollment)
                        .setParameter("block", block)
                        .executeUpdate()
                == 1;
    }
}
