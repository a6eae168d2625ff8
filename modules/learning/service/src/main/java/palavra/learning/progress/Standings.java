package palavra.learning.progress;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import palavra.learning.api.EditionStanding;
import palavra.learning.run.Learner;
import palavra.learning.run.Run;

/** How the learners of each edition of a run stand, in one statement. */
public final class Standings {

    private static final String BY_EDITION = """
            select edition, count(*) filter (where state = 'ACTIVE'), count(*) filter (where state = 'WITHDRAWN'),
                   count(percent) filter (where state = 'ACTIVE'),
                   round(avg(percent) filter (where state = 'ACTIVE'), 1),
                   count(*) filter (where state = 'ACTIVE' and passed)
              from enrollment where run = :run and not staff group by edition order by edition""";

    private Standings() {}

    public static List<EditionStanding> of(Run run) {
        return Learner.getEntityManager()
                .createNativeQuery(BY_EDITION, Object[].class)
                .setParameter("run", run.id)
                .getResultStream()
                .map(row -> standing((Object[]) row))
                .toList();
    }

    private static EditionStanding standing(Object[] row) {
        return new EditionStanding(
                (UUID) row[0], (long) row[1], (long) row[2], (long) row[3], (BigDecimal) row[4], (long) row[5]);
    }
}
