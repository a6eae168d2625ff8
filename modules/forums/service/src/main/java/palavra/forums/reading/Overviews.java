package palavra.forums.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import palavra.forums.Sql;
import palavra.forums.api.ForumOverview;
import palavra.kernel.Actor;

/** The forums of one person over all runs: two statements however many they are in. */
@ApplicationScoped
public class Overviews {

    private static final int MOST_THREADS = 30;

    private static final String MINE = """
            with mine as (
                select r.id, p.staff, coalesce(r.titles ->> p.edition::text, r.titles ->> r.source::text) as title
                from participant p join run r on r.id = p.run
                where p.person = ? and (p.staff or p.enrolled and r.state <> 'DRAFT')
                    and not exists (select 1 from restraint b where b.person = p.person and b.kind = 'BAN'
                        and b.lifted_at is null and b.until > now()
                        and (b.run = r.id or b.institution = r.institution)))
            """;
    private static final String FORUMS = MINE + """
            select m.id, m.title, m.staff, count(t.id) as threads,
                   count(t.id) filter (where %s) as unread, count(t.id) filter (where t.needs_reply) as needs_reply
            from mine m
            left join thread t on t.run = m.id and (m.staff and not t.unseen or not t.hidden)
            left join reading g on g.thread = t.id and g.person = ?
            group by m.id, m.title, m.staff order by m.title, m.id
            """.formatted(ThreadRows.UNREAD);
    private static final String WAITING =
            MINE + "select m.title as course_title, " + ThreadRows.COLUMNS + "\n" + ThreadRows.FROM
                    + "join mine m on m.id = t.run\nwhere not t.hidden and (case when m.staff then t.needs_reply else g.following and "
                    + ThreadRows.UNREAD + " end)\norder by t.last_at desc, t.id desc limit " + MOST_THREADS;

    private final Sql sql;

    Overviews(Sql sql) {
        this.sql = sql;
    }

    public ForumOverview of(Actor actor) {
        var person = actor.signedIn().id();
        var forums = sql.list(
                FORUMS,
                row -> new ForumOverview.Forum(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        row.getInt("threads"),
                        row.getInt("unread"),
                        row.getInt("needs_reply"),
                        row.getBoolean("staff")),
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
                        person,
                        person);
        return new ForumOverview(forums, waiting);
    }
}
