package palavra.forums.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import palavra.forums.Sql;
import palavra.forums.api.News;
import palavra.forums.people.Visit;
import palavra.kernel.Refusal;

/** Says what is new to a page that lies open, in one statement that looks at nothing older. */
@ApplicationScoped
public class ThreadNews {

    private static final int MOST = 100;
    private static final String NEWS = """
            select (select count(*) from (select 1 from post p where p.thread = t.id and p.at > ? and p.author <> ?
                and not p.hidden limit %d) fresh) as posts
            from thread t where t.run = ? and t.id = ? and (? or not t.hidden or t.author = ?)
                and (t.unit is null or t.unit <> all (?::uuid[]))
            """.formatted(MOST);

    private final Sql sql;

    ThreadNews(Sql sql) {
        this.sql = sql;
    }

    /** It does not count as read. */
    public News since(Visit visit, UUID thread, Instant at) {
        if (at == null || at.isBefore(Instant.EPOCH) || at.isAfter(Instant.now().plus(1, ChronoUnit.DAYS))) {
            throw Refusal.invalid("cursor-unknown", "This page of the list is not known. Start from its beginning.");
        }
        var person = visit.person();
        return sql.one(
                        NEWS,
                        row -> new News(row.getInt("posts"), ThreadCursor.after(at)),
                        at,
                        person,
                        visit.run(),
                        thread,
                        visit.moderator(),
                        person,
                        visit.withheldIds())
                .orElseThrow(Refusal::notFound);
    }
}
