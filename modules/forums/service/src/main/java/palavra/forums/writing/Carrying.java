package palavra.forums.writing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import palavra.forums.Sql;
import palavra.forums.api.ThreadKind;
import palavra.kernel.Ids;
import palavra.kernel.Language;

/**
 * Lets what the team of an earlier run wrote and pinned begin a new run: its first posts as new threads of their authors
 * where these are on the new team, else of one who leads it. Replies, votes and whatever learners wrote stay behind.
 */
@ApplicationScoped
public class Carrying {

    /** Only of who is on the earlier team: whatever a learner wrote stays, though the team pinned it. */
    private static final String PINNED = """
            select t.id, t.kind, t.title, t.unit, t.language, p.markdown, o.name as topic,
                   coalesce(m.person, ?) as author
              from thread t
              join post p on p.id = t.id
              join participant a on a.run = t.run and a.person = t.author and a.staff
              left join topic o on o.id = t.topic
              left join participant m on m.run = ? and m.person = t.author and m.staff
             where t.run = ? and t.pinned and not t.hidden
             order by t.at, t.id""";

    private static final String TOPIC = "select id from topic where run = ? order by name <> ?, position limit 1";

    private final Sql sql;
    private final SearchIndex index;

    Carrying(Sql sql, SearchIndex index) {
        this.sql = sql;
        this.index = index;
    }

    private record Pinned(
            UUID id,
            ThreadKind kind,
            String title,
            UUID unit,
            Language language,
            String markdown,
            String topic,
            UUID author) {}

    /** Call it once, when the new run with its team and topics is first known. */
    public void pinned(UUID from, UUID to, UUID lead) {
        sql.list(
                        PINNED,
                        row -> new Pinned(
                                row.getObject("id", UUID.class),
                                ThreadKind.valueOf(row.getString("kind")),
                                row.getString("title"),
                                row.getObject("unit", UUID.class),
                                Language.of(row.getString("language")),
                                row.getString("markdown"),
                                row.getString("topic"),
                                row.getObject("author", UUID.class)),
                        lead,
                        to,
                        from)
                .forEach(pinned -> begin(pinned, to));
    }

    private void begin(Pinned pinned, UUID run) {
        var draft = new Draft("carried:" + pinned.id, pinned.language, false, Rendered.of(pinned.markdown));
        var now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        var post = ForumPost.first(Ids.next(), run, pinned.author, draft, now);
        var topic = pinned.unit == null ? topic(run, pinned.topic) : null;
        var thread = ForumThread.beginning(post, pinned.kind, topic, pinned.unit, pinned.title);
        thread.pin(true);
        thread.persistAndFlush();
        index.insert(thread, post);
    }

    /** The topic of that name, else the run's first. */
    private UUID topic(UUID run, String name) {
        return sql.one(TOPIC, row -> row.getObject("id", UUID.class), run, name == null ? "" : name)
                .orElseThrow();
    }
}
