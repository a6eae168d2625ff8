package palavra.learning.run;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What one learner has done and was given: complete components, the points of submitted problems, the scores somebody
 * gave instead. It is read in one statement and nothing of it is kept a second time, so no count can drift.
 */
public record Work(Set<UUID> done, Map<UUID, Points> points, Map<UUID, Gift> given) {

    /** Points of the last submission to a problem, and when it was received. */
    public record Points(BigDecimal earned, BigDecimal possible, Instant at) {}

    /** A score that somebody gave, of a problem or a subsection. */
    public record Gift(BigDecimal earned, BigDecimal possible, String name, String reason, Instant at) {}

    private static final String POINTS = """
            select enrollment, problem as block, earned, possible, last_at as at, null as name, null as reason
              from problem_state where enrollment = any(:enrollments) and attempts > 0
            union all
            select enrollment, assignment, earned, possible, counted_at, null, null
              from assignment_work where enrollment = any(:enrollments) and graded > 0
            union all
            select given.enrollment, given.block, given.earned, given.possible, act.at, act.name, act.reason
              from given_score given join grade_act act on act.id = given.act
             where given.enrollment = any(:enrollments)
            """;

    private static final String ALL = """
            select enrollment, component as block, null::numeric as earned, null::numeric as possible,
                   null::timestamptz as at, null as name, null as reason
              from completion where enrollment = any(:enrollments)
            union all
            """ + POINTS;

    public static Work none() {
        return new Work(new HashSet<>(), new HashMap<>(), new HashMap<>());
    }

    public static Work of(Place place) {
        return place.learner()
                .filter(learner -> !place.looksOnly())
                .map(learner -> of(Set.of(learner.id)).getOrDefault(learner.id, none()))
                .orElseGet(Work::none);
    }

    /** The work of several enrollments by their ids. */
    public static Map<UUID, Work> of(Collection<UUID> enrollments) {
        return read(ALL, enrollments);
    }

    /** The same without what they only read or watched: all that a grade needs. */
    public static Map<UUID, Work> graded(Collection<UUID> enrollments) {
        return read(POINTS, enrollments);
    }

    @SuppressWarnings("unchecked")
    private static Map<UUID, Work> read(String sql, Collection<UUID> enrollments) {
        var work = new HashMap<UUID, Work>();
        var rows = Learner.getEntityManager()
                .createNativeQuery(sql, Object[].class)
                .setParameter("enrollments", enrollments.toArray(UUID[]::new))
                .getResultList();
        for (var row : (Iterable<Object[]>) rows) {
            work.computeIfAbsent((UUID) row[0], id -> none()).add(row);
        }
        return work;
    }

    private void add(Object[] row) {
        var block = (UUID) row[1];
        var earned = (BigDecimal) row[2];
        var possible = (BigDecimal) row[3];
        var at = (Instant) row[4];
        if (row[5] != null) {
            given.put(block, new Gift(earned, possible, (String) row[5], (String) row[6], at));
            return;
        }
        done.add(block);
        if (earned != null) {
            points.put(block, new Points(earned, possible, at));
        }
    }
}
