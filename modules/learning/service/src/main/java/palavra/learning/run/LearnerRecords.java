package palavra.learning.run;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import palavra.kernel.Erasure;
import palavra.kernel.PersonalRecords;

/**
 * What learning keeps of a person. Erased, their enrollments go with all that hangs on them; what they did to others as
 * one of a team, and what they said of the work of peers, stays without them. They get their own grades; of answers the points
 * are left out, for the pages that show them know when they may be seen.
 */
@Singleton
public class LearnerRecords extends PersonalRecords {

    private static final Map<String, String> HELD = Map.ofEntries(
            entry("account", "select email, name, since from account where person = :person"),
            entry("calendar", "select since from calendar where person = :person"),
            entry("key_try", "select run, since, tries from key_try where person = :person"),
            entry("enrollment", """
                    select id, run, name, edition, cohort, state, staff, since, last_unit, last_seen, percent, letter, passed,
                        passed_at, extensions, extra_percent, extra_minutes, dates_from
                    from enrollment where person = :person order by since
                    """),
            entry("completion", ofTheirs("completion", "c.enrollment, c.component, c.at")),
            entry("problem_state", ofTheirs("problem_state", """
                    c.enrollment, c.problem, c.attempts, c.hints, c.answers, c.draft, c.kept, c.last_at""")),
            entry("submission", ofTheirs("submission", "c.enrollment, c.problem, c.attempt, c.answers, c.at")),
            entry("late_answer", ofTheirs("late_answer", """
                    c.enrollment, c.problem, c.answers, c.received_at, c.why, c.accepted_at""")),
            entry("sitting", ofTheirs("sitting", """
                    c.enrollment, c.part, c.number, c.began_at, c.ends_at, c.ended_at, c.answers""")),
            entry("poll_vote", ofTheirs("poll_vote", "c.run, c.poll, c.choice, c.at")),
            entry("cloud_entry", ofTheirs("cloud_entry", "c.run, c.cloud, c.spellings, c.at")),
            entry("assignment_work", ofTheirs("assignment_work", """
                    c.id, c.run, c.assignment, c.text, c.saved_at, c.handed_at, c.times, c.earned, c.possible""")),
            entry("assignment_file", """
                    select f.work, f.name, f.bytes, f.at from assignment_file f join assignment_work w on w.id = f.work
                    join enrollment e on e.id = w.enrollment where e.person = :person order by f.at
                    """),
            entry("assignment_mark", """
                    select m.work, m.times, m.at,
                        case when e.person = :person then m.text end as text,
                        case when e.person = :person then m.lines end as lines,
                        case when e.person = :person then m.comment end as comment,
                        case when e.person = :person then m.earned end as earned,
                        case when e.person = :person then m.possible end as possible
                    from assignment_mark m join assignment_work w on w.id = m.work
                    join enrollment e on e.id = w.enrollment where e.person = :person or m.person = :person order by m.at
                    """),
            entry("peer_review", """
                    select r.assignment, r.lines, r.comment, r.sent_at,
                        case when r.sent_at is null then r.report end as report,
                        case when r.sent_at is null then r.reported_at end as reported_at
                    from peer_review r join enrollment e on e.id = r.reviewer where e.person = :person order by r.id
                    """),
            entry("given_score", ofTheirs("given_score", "c.enrollment, c.block, c.earned, c.possible")),
            entry("score_sheet_line", """
                    select l.enrollment, l.block, l.was, l.becomes from score_sheet_line l
                    join score_sheet s on s.id = l.sheet and s.applied_at is not null
                    join enrollment e on e.id = l.enrollment where e.person = :person
                    """),
            entry("grade_act", """
                    select a.run, a.kind, a.block, a.at,
                        case when e.person = :person then a.was end as was,
                        case when e.person = :person then a.becomes end as becomes,
                        case when e.person = :person then a.reason end as reason
                    from grade_act a join enrollment e on e.id = a.enrollment
                    where e.person = :person or a.person = :person order by a.at
                    """),
            entry("rescore", """
                    select run, problem, only_higher, reason, asked_at from rescore where person = :person order by asked_at
                    """),
            entry(
                    "score_sheet",
                    "select run, reason, at, applied_at from score_sheet where person = :person order by at"),
            entry("grading_policy", """
                    select run, version, policy, reason, since from grading_policy where person = :person order by since
                    """),
            entry("roster_deed", "select run, what, detail, at from roster_deed where person = :person order by at"),
            entry("cloud_act", "select run, cloud, word, hidden, at from cloud_act where person = :person order by at"),
            entry("bulk", "select run, at, applied_at from bulk where person = :person order by at"));

    private static final String THEIR_WORKS =
            "(select w.id from assignment_work w join enrollment e on e.id = w.enrollment where e.person = :person)";

    private static final List<String> ERASING = List.of(
            "delete from bulk where person = :person",
            """
            update bulk set lines = (select coalesce(jsonb_agg(l), '[]') from jsonb_array_elements(lines::jsonb) l
                where lower(l ->> 'email') is distinct from a.email)::text
            from account a where a.person = :person and position('"' || a.email || '"' in lower(lines)) > 0
            """,
            "delete from enrollment using account a where a.person = :person and enrollment.email = a.email",
            """
            delete from peer_review where sent_at is null and reported_at is null
                and (reviewer in (select id from enrollment where person = :person) or work in %s)
            """.formatted(THEIR_WORKS),
            // Whoever reviewed their work did so, and has it counted.
            "update peer_review set lines = case when sent_at is not null then '[]' end, comment = '', report = '' where work in "
                    + THEIR_WORKS,
            "delete from enrollment where person = :person",
            "delete from account where person = :person",
            "delete from calendar where person = :person",
            "delete from key_try where person = :person",
            """
            update run set team = (select coalesce(jsonb_agg(m), '[]') from jsonb_array_elements(team::jsonb) m
                where m ->> 'person' <> :person::text)::text
            where position(:person::text in team) > 0
            """,
            "update assignment_work set grader = null, grader_name = '', taken_until = null where grader = :person",
            unsigned("assignment_mark"),
            unsigned("cloud_act"),
            unsigned("grade_act"),
            unsigned("grading_policy"),
            unsigned("rescore"),
            unsigned("roster_deed"),
            unsigned("score_sheet"));

    LearnerRecords(@DataSource("learning") AgroalDataSource dataSource, ObjectMapper json) {
        super(dataSource::getConnection, json);
    }

    @Override
    protected Map<String, String> held() {
        return HELD;
    }

    @Override
    protected List<String> erasing(Erasure erasure) {
        return ERASING;
    }

    private static String ofTheirs(String table, String columns) {
        return "select %s from %s c join enrollment e on e.id = c.enrollment where e.person = :person"
                .formatted(columns, table);
    }

    private static String unsigned(String table) {
        return "update %s set person = :nobody, name = '—' where person = :person".formatted(table);
    }
}
