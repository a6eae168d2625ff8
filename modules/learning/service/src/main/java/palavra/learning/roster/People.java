package palavra.learning.roster;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import palavra.kernel.Page;
import palavra.kernel.Refusal;
import palavra.learning.api.EnrollmentState;
import palavra.learning.api.roster.Cohort;
import palavra.learning.api.roster.RosterPerson;
import palavra.learning.api.roster.RosterQuery;
import palavra.learning.api.roster.RosterSummary;
import palavra.learning.run.Learner;
import palavra.learning.run.Run;

/** Lists of the people of a run, each in one statement. */
final class People {

    private static final String KEY = "lower(coalesce(nullif(e.name, ''), e.email))";

    private static final String LIST = """
            select e.id, e.person, e.name, coalesce(e.email, a.email), e.state, e.edition, c.name as cohort, e.since,
                   e.last_seen, (select count(*)::integer from enrollment w
                     where w.run = e.run and w.state = 'WAITING' and w.turn <= e.turn) as position
              from enrollment e left join account a on a.person = e.person left join cohort c on c.id = e.cohort
             where e.run = :run and not e.staff
               and (:text = '' or e.name ilike :text or coalesce(e.email, a.email) ilike :text)
               and (:state = '' or e.state = :state)
               and (cast(:cohort as uuid) is null or e.cohort = cast(:cohort as uuid))
               and (cast(:after as uuid) is null or (%1$s, e.id) > (select %1$s, e.id from enrollment e
                 where e.id = cast(:after as uuid)))
             order by %1$s, e.id limit :most
            """.formatted(KEY);

    private static final String SUMMARY = """
            select e.state, null::uuid as cohort, '' as name, null::uuid as edition, count(*)::integer as people
              from enrollment e where e.run = :run and not e.staff group by e.state
            union all
            select '', c.id, c.name, c.edition, count(e.id)::integer
              from cohort c left join enrollment e on e.cohort = c.id and e.state = 'ACTIVE' and not e.staff
             where c.run = :run group by c.id order by 3, 2
            """;

    private People() {}

    static Page<RosterPerson> page(Run run, RosterQuery query) {
        var rows = list(run, query, RosterQuery.PAGE + 1);
        return Page.cut(rows, RosterQuery.PAGE, person -> person.enrollment().toString());
    }

    static List<RosterPerson> all(Run run) {
        return list(run, new RosterQuery(null, null, null, null), Integer.MAX_VALUE);
    }

    private static List<RosterPerson> list(Run run, RosterQuery query, int most) {
        var people = new ArrayList<RosterPerson>();
        var rows = Learner.getEntityManager()
                .createNativeQuery(LIST, Object[].class)
                .setParameter("run", run.id)
                .setParameter("text", like(query.text()))
                .setParameter(
                        "state", query.state() == null ? "" : query.state().name())
                .setParameter("cohort", text(query.cohort()))
                .setParameter("after", cursor(query.cursor()))
                .setParameter("most", most)
                .getResultList();
        for (var row : rows) {
            people.add(person((Object[]) row));
        }
        return people;
    }

    static RosterSummary summary(Run run) {
        var people = new EnumMap<EnrollmentState, Integer>(EnrollmentState.class);
        var cohorts = new ArrayList<Cohort>();
        var rows = Learner.getEntityManager()
                .createNativeQuery(SUMMARY, Object[].class)
                .setParameter("run", run.id)
                .getResultList();
        for (var each : rows) {
            var row = (Object[]) each;
            if (row[1] == null) {
                people.put(EnrollmentState.valueOf((String) row[0]), (Integer) row[4]);
            } else {
                cohorts.add(new Cohort((UUID) row[1], (String) row[2], (UUID) row[3], (Integer) row[4]));
            }
        }
        return new RosterSummary(people, cohorts, run.sorting(), run.capacity, run.isArchived(), run.zone);
    }

    private static RosterPerson person(Object[] row) {
        return new RosterPerson(
                (UUID) row[0],
                (UUID) row[1],
                (String) row[2],
                (String) row[3],
                EnrollmentState.valueOf((String) row[4]),
                (UUID) row[5],
                (String) row[6],
                (Instant) row[7],
                (Instant) row[8],
                (Integer) row[9]);
    }

    /** What is typed is looked for as it stands: wildcards are letters like others. */
    private static String like(String text) {
        return text == null || text.isBlank() ? "" : "%" + text.strip().replaceAll("([%_\\\\])", "\\\\$1") + "%";
    }

    private static String cursor(String cursor) {
        try {
            return cursor == null || cursor.isEmpty()
                    ? null
                    : UUID.fromString(cursor).toString();
        } catch (IllegalArgumentException notOurs) {
            throw Refusal.invalid("cursor-unreadable", "This list cannot go on from here. Start at its first page.");
        }
    }

    private static String text(UUID id) {
        return id == null ? null : id.toString();
    }
}
