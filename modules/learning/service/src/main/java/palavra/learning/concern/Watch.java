package palavra.learning.concern;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.PersistenceUnit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import palavra.kernel.Ids;
import palavra.kernel.Page;
import palavra.kernel.Refusal;
import palavra.learning.api.insight.Concern;
import palavra.learning.api.insight.ConcernPage.Rules;
import palavra.learning.api.insight.ConcernQuery;
import palavra.learning.run.Learner;
import palavra.learning.run.Run;

/**
 * Finds the learners who may need help, in one statement that walks the run by name along an index and looks each
 * learner's work up by key. What the calendar says comes in with the question, so the rules of dates stay in one place;
 * who has until later by name is left alone by what others missed.
 */
@ApplicationScoped
class Watch {

    private static final String NOTHING = """
            not exists (select from problem_state p
                 where p.enrollment = e.id and p.problem = any(%1$s) and p.attempts > 0)
             and not exists (select from assignment_work w where w.enrollment = e.id and w.assignment = any(%1$s)
                 and (w.handed_at is not null or w.graded > 0))
             and not exists (select from late_answer l where l.enrollment = e.id and l.problem = any(%1$s))
             and not exists (select from given_score g where g.enrollment = e.id and g.block = any(%1$s))
            """;

    private static final String LIST = """
            with passed as materialized (select * from jsonb_to_recordset(cast(:passed as jsonb)) as f
                (edition uuid, cohort uuid, part uuid, due timestamptz, at timestamptz, blocks uuid[],
                 "rowAt" timestamptz, "rowBlocks" uuid[], closing boolean))
            select {e.*}, c.name as in_cohort, coalesce(w.never, false) as never, coalesce(w.away, false) as away,
                   coalesce(w.missed, false) as missed, coalesce(w.behind, false) as behind, f.part as part, f.due as due,
                   s.problem as problem, s.tries as tries
              from enrollment e
              left join passed f on f.edition = case when e.edition = any(:shown) then e.edition else :instead end
               and f.cohort is not distinct from case when e.cohort = any(:dated) then e.cohort end
               and not exists (select from jsonb_each_text(cast(e.extensions as jsonb)) own
                    where cast(own.value as timestamptz) > :now)
              left join cohort c on c.id = e.cohort
             cross join lateral (select
                   e.last_seen is null and greatest(e.since, :start) < :ago as never,
                   e.last_seen < :ago as away,
                   f.at > e.since and %s as missed,
                   f."rowAt" > e.since and %s as behind) w
              left join lateral (select p.problem, p.attempts - p.forgiven as tries from problem_state p
                   where p.enrollment = e.id and not p.right_now and p.attempts > 1 and p.attempts - p.forgiven >= :tries
                   order by 2 desc, 1 limit 1) s on true
             where e.run = :run and e.state = 'ACTIVE' and not e.staff and not e.passed and (%s)%s
             order by lower(e.name), e.id limit :most
            """;

    private static final String WAITING = """
            select enrollment, assignment from assignment_work
             where enrollment = any(:enrollments) and handed_at is not null and graded < times
            """;

    private static final Map<Concern, String> FOUND = Map.of(
            Concern.NEVER_STARTED, "w.never",
            Concern.AWAY, "w.away",
            Concern.MISSED_DEADLINE, "w.missed",
            Concern.BEHIND, "w.behind",
            Concern.STUCK, "s.problem is not null",
            Concern.OUT_OF_REACH, "f.closing");

    private static final String ANY = String.join(
            " or ",
            List.of(
                    FOUND.get(Concern.NEVER_STARTED),
                    FOUND.get(Concern.AWAY),
                    FOUND.get(Concern.OUT_OF_REACH),
                    FOUND.get(Concern.STUCK),
                    FOUND.get(Concern.MISSED_DEADLINE),
                    FOUND.get(Concern.BEHIND)));

    @Inject
    @PersistenceUnit("learning")
    Session session;

    @Inject
    ObjectMapper json;

    /** Those with that reason; of those out of reach all who might be, because that is a matter of exact sums. */
    Page<Watched> page(Run run, ConcernQuery query, Rules rules, List<Passed> passed, String after, Instant now) {
        var values = new HashMap<String, Object>();
        var narrower = narrower(query, after, values);
        values.put("run", run.id);
        values.put("passed", text(passed));
        values.put("shown", run.published().stream().map(one -> one.id()).toArray(UUID[]::new));
        values.put("instead", run.firstEdition().orElseThrow().id());
        values.put("dated", run.ownCohorts().toArray(UUID[]::new));
        values.put("start", run.start == null ? Instant.EPOCH : run.start);
        values.put("ago", now.minus(Duration.ofDays(rules.days())));
        values.put("now", now);
        values.put("tries", rules.attempts());
        values.put("most", ConcernQuery.PAGE + 1);
        var found = query.only() == null ? ANY : FOUND.get(query.only());
        var select = session.createNativeQuery(
                        LIST.formatted(
                                NOTHING.formatted("f.blocks"), NOTHING.formatted("f.\"rowBlocks\""), found, narrower),
                        Object[].class)
                .addEntity("e", Learner.class)
                .addScalar("in_cohort", String.class)
                .addScalar("never", Boolean.class)
                .addScalar("away", Boolean.class)
                .addScalar("missed", Boolean.class)
                .addScalar("behind", Boolean.class)
                .addScalar("part", UUID.class)
                .addScalar("due", Instant.class)
                .addScalar("problem", UUID.class)
                .addScalar("tries", Integer.class);
        values.forEach(select::setParameter);
        return Page.cut(select.list().stream().map(Watched::of).toList(), ConcernQuery.PAGE, last -> last.learner()
                .id
                .toString());
    }

    /** The assignments of learners that were handed in and nobody has graded yet. */
    Map<UUID, Set<UUID>> waiting(List<UUID> enrollments) {
        return session
                .createNativeQuery(WAITING, Object[].class)
                .setParameter("enrollments", enrollments.toArray(UUID[]::new))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0], Collectors.mapping(row -> (UUID) row[1], Collectors.toSet())));
    }

    private static String narrower(ConcernQuery query, String after, Map<String, Object> values) {
        var narrower = new StringBuilder();
        if (query.cohort() != null) {
            narrower.append(" and e.cohort = :cohort");
            values.put("cohort", query.cohort());
        }
        if (query.edition() != null) {
            narrower.append(" and e.edition = :edition");
            values.put("edition", query.edition());
        }
        if (after != null) {
            narrower.append(
                    " and (lower(e.name), e.id) > (select lower(l.name), l.id from enrollment l where l.id = :after)");
            values.put("after", cursor(after));
        }
        return narrower.toString();
    }

    private static UUID cursor(String after) {
        try {
            return Ids.parse(after);
        } catch (Refusal notOurs) {
            throw Refusal.invalid("cursor-unreadable", "This list cannot go on from here. Start at its first page.");
        }
    }

    private String text(List<Passed> passed) {
        try {
            return json.writeValueAsString(passed);
        } catch (JsonProcessingException never) {
            throw new IllegalStateException(never);
        }
    }
}
