package palavra.learning.items;

import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import palavra.learning.run.Learner;

/**
 * Reads first answers already added up: how many learners share a pattern of points, and how many chose what. What was
 * typed is not read at all.
 */
final class FirstTries {

    private static final String FIRST = """
            select s.id, s.enrollment, s.problem, s.answers, s.earned / s.possible as share, p.edition
              from submission s join enrollment e on e.id = s.enrollment join publication p on p.id = s.publication
             where s.problem = any(:problems) and s.attempt = 1 and s.possible > 0 and e.run = any(:runs) and not e.staff
            """;

    private static final String PATTERNS = "with first as (" + FIRST + """
            ) select edition, shares, count(*) from (
                select edition, string_agg(problem || '=' || round(share, 6), ',' order by problem) as shares
                  from first group by edition, enrollment) one
             group by edition, shares
            """;

    private static final String CHOICES = "with first as (" + FIRST + """
             and p.edition || ':' || s.problem = any(:visible)),
            whole as (select enrollment, edition, sum(share) as total, count(*) as items from first group by 1, 2)
            select f.problem, q.key, c.choice, round((w.total - f.share) / nullif(w.items - 1, 0), 6),
                   count(distinct f.id)
              from first f join whole w using (enrollment, edition)
             cross join lateral jsonb_each(cast(f.answers as jsonb)) as q
             cross join lateral jsonb_array_elements_text(q.value) as c (choice)
             where f.problem || ':' || q.key = any(:asked)
             group by 1, 2, 3, 4
            """;

    private final List<UUID> runs;
    private final List<UUID> problems;

    FirstTries(List<UUID> runs, List<UUID> problems) {
        this.runs = runs;
        this.problems = problems;
    }

    /** So many learners chose that, and had that share of the other problems' points; NaN where there is no other. */
    record Chosen(UUID problem, String question, String option, double rest, long learners) {}

    /** The answers by the edition they were given in. */
    Map<UUID, Responses> byEdition() {
        var patterns = new HashMap<UUID, List<Pattern>>();
        rows(ask(PATTERNS)).forEach(row -> patterns.computeIfAbsent((UUID) row[0], edition -> new ArrayList<>())
                .add(pattern((String) row[1], (Long) row[2])));
        var groups = new HashMap<UUID, Responses>();
        patterns.forEach((edition, found) -> groups.put(edition, new Responses(problems.size(), found)));
        return groups;
    }

    /**
     * What was chosen.
     *
     * @param visible edition and problem, as in {@code edition:problem}
     * @param asked problem and question likewise: those with options
     */
    List<Chosen> choices(List<String> visible, List<String> asked) {
        return rows(ask(CHOICES)
                        .setParameter("visible", visible.toArray(String[]::new))
                        .setParameter("asked", asked.toArray(String[]::new)))
                .stream()
                .map(row -> new Chosen(
                        (UUID) row[0],
                        (String) row[1],
                        (String) row[2],
                        row[3] == null ? Double.NaN : ((BigDecimal) row[3]).doubleValue(),
                        (Long) row[4]))
                .toList();
    }

    private Pattern pattern(String text, long learners) {
        var shares = new double[problems.size()];
        Arrays.fill(shares, Double.NaN);
        for (var one : text.split(",")) {
            var parts = one.split("=");
            shares[problems.indexOf(UUID.fromString(parts[0]))] = Double.parseDouble(parts[1]);
        }
        return new Pattern(shares, learners);
    }

    private Query ask(String sql) {
        return Learner.getEntityManager()
                .createNativeQuery(sql, Object[].class)
                .setParameter("problems", problems.toArray(UUID[]::new))
                .setParameter("runs", runs.toArray(UUID[]::new));
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }
}
