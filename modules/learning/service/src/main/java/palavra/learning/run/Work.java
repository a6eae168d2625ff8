package palavra.learning.run;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What one learner has done: complete components, and the points of submitted problems. It is read in one statement
 * and nothing of it is kept a second time, so no count can drift.
 */
public record Work(Set<UUID> done, Map<UUID, Points> points) {

    /** Points of the last submission to a problem. */
    public record Points(BigDecimal earned, BigDecimal possible) {}

    public static Work none() {
        return new Work(new HashSet<>(), new HashMap<>());
    }

    public static Work of(Place place) {
        return place.learner()
                .filter(learner -> !place.looksOnly())
                .map(learner -> of(Set.of(learner.id)).getOrDefault(learner.id, none()))
                .orElseGet(Work::none);
    }

    /** The work of several enrollments by their ids. */
    @SuppressWarnings("unchecked")
    public static Map<UUID, Work> of(Collection<UUID> enrollments) {
        var work = new HashMap<UUID, Work>();
        var rows = Learner.getEntityManager()
                .createNativeQuery("""
                        select enrollment, component, null::numeric as earned, null::numeric as possible
                          from completion where enrollment = any(:enrollments)
                        union all
                        select enrollment, problem, earned, possible
                          from problem_state where enrollment = any(:enrollments) and attempts > 0
                        """, Object[].class)
                .setParameter("enrollments", enrollments.toArray(UUID[]::new))
                .getResultList();
        for (var row : (Iterable<Object[]>) rows) {
            work.computeIfAbsent((UUID) row[0], id -> none()).add(row);
        }
        return work;
    }

    private void add(Object[] row) {
        var component = (UUID) row[1];
        done.add(component);
        if (row[2] != null) {
            points.put(component, new Points((BigDecimal) row[2], (BigDecimal) row[3]));
        }
    }
}
