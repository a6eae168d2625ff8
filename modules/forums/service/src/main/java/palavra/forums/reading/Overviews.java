package palavra.forums.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import palavra.forums.Sql;
import palavra.forums.api.ForumOverview;
import palavra.forums.people.Withheld;
import palavra.kernel.Actor;

/** The forums of one person over all runs: three statements however many they are in. */
@ApplicationScoped
public class Overviews {

    private static final int MOST_THREADS = 30;
    /** The numbers of a run are of so many of its threads, the latest. */
    private static final int MOST_COUNTED = 1_000;

    /** Where one learns and something is talked about beside units. */
    private static final String LEARNS = """
            select p.run from participant p join run r on r.id = p.run
            where p.person = ? and p.enrolled and not p.staff and r.state <> 'DRAFT'
                and exists (select 1 from thread t where t.run = p.run and t.unit is not null)
            """;

    /** With the units that are closed for that person, each with its run. */
    private static final String MINE = """
            with closed as (select run, unit from unnest(?::uuid[], ?::uuid[]) as c (run, unit)),
            mine as (
                select r.id, p.staff, coalesce(r.titles ->> p.edition::text, r.titles ->> r.source::text) as title
                from participant p join run r on r.id = p.run
                where p.person = ? and (p.staff or p.enrolled and r.state <> 'DRAFT')
                    and not exists (select 1 from restraint b where b.person = p.person and b.kind = 'BAN'
                        and b.lifted_at is null and b.until > now()
                        and (b.run = r.id or b.institution = r.institution)))
            """;

    private static final String FORUMS = MINE + """
            select m.id, m.title, m.staff, c.threads, c.unread, c.needs_reply
            from mine m
            cross join lateral (
                select count(*) as threads, count(*) filter (where %s) as unread,
                       count(*) filter (where t.needs_reply) as needs_reply
                from (select l.id, l.last_at, l.needs_reply from thread l
                    where l.run = m.id and (m.staff and not l.unseen or not l.hidden)
                        and (l.unit is null or (l.run, l.unit) not in (select run, unit from closed))
                    order by l.pinned desc, l.last_at desc, l.id desc limit %d) t
                left join reading g on g.thread = t.id and g.person = ?) c
            order by m.title, m.id
            """.formatted(ThreadRows.UNREAD, MOST_COUNTED);

    /** Chosen before anything is joined: of each run on whose team one is, and of what one follows elsewhere. */
    private static final String WAITING =
            MINE + """
            , chosen as (
                select c.id, m.title from mine m
                cross join lateral (select t.id from thread t where t.run = m.id and t.needs_reply and not t.hidden
                    order by t.last_at desc, t.id desc limit %1$d) c
                where m.staff
                union all
                select t.id, m.title from reading g
                join thread t on t.id = g.thread and not t.hidden and %2$s
                    and (t.unit is null or (t.run, t.unit) not in (select run, unit from closed))
                join mine m on m.id = t.run and not m.staff
                where g.person = ? and g.following)
            select c.title as course_title, %3$s
            %4$s
            join chosen c on c.id = t.id
            order by t.last_at desc, t.id desc limit %1$d
            """.formatted(MOST_THREADS, ThreadRows.UNREAD, ThreadRows.COLUMNS, ThreadRows.FROM);

    private final Sql sql;
    private final Withheld withheld;

    Overviews(Sql sql, Withheld withheld) {
        this.sql = sql;
        this.withheld = withheld;
    }

    public ForumOverview of(Actor actor) {
        var person = actor.signedIn().id();
        var closed = closed(person);
        var forums = sql.list(
                FORUMS,
                row -> new ForumOverview.Forum(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        row.getInt("threads"),
                        row.getInt("unread"),
                        row.getInt("needs_reply"),
                        row.getBoolean("staff")),
                closed.runs(),
                closed.units(),
                person,
                person);
        var waiting = forums.isEmpty()
                ? List.<ForumOverview.Waiting>of()
                : sql.list(
                        WAITING,
                        row -> new ForumOverview.Waiting(
                                row.getObject("run", UUID.class),
                                row.getString("course_title"),
                                ThreadRows.summary(row)),
                        closed.runs(),
                        closed.units(),
                        person,
                        person,
                        person);
        return new ForumOverview(forums, waiting);
    }

    private Closed closed(UUID person) {
        var closed = new Closed(new ArrayList<>(), new ArrayList<>());
        for (var run : sql.list(LEARNS, row -> row.getObject("run", UUID.class), person)) {
            for (var unit : withheld.from(person, run)) {
                closed.runs().add(run.toString());
                closed.units().add(unit.toString());
            }
        }
        return closed;
    }

    /** Units side by side with their runs, as a statement takes them. */
    private record Closed(List<String> runs, List<String> units) {}
}
