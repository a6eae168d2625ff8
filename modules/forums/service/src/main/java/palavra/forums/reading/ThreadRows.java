package palavra.forums.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import palavra.forums.Sql;
import palavra.forums.api.Author;
import palavra.forums.api.ThreadKind;
import palavra.forums.api.ThreadSummary;
import palavra.kernel.Language;

/** How a thread is read from its row for one reader. */
final class ThreadRows {

    /** Takes the reader as its first value. */
    static final String FROM = """
            from thread t
            left join participant a on a.run = t.run and a.person = t.author
            left join reading g on g.thread = t.id and g.person = ?
            left join topic o on o.id = t.topic
            """;

    static final String UNREAD = "(g.read_at is null or g.read_at < t.last_at)";
    /** Counted only where something is new to someone who was here before, and never further than anybody reads. */
    private static final int MOST_FRESH = 100;

    private static final String FRESH = """
            case when g.read_at > '-infinity' and g.read_at < t.last_at then (select count(*) from (
                select 1 from post n where n.thread = t.id and n.at > g.read_at and not n.hidden
                    and n.author <> g.person limit %d) fresh)
            else 0 end as fresh,
            """.formatted(MOST_FRESH);
    static final String COLUMNS = """
            t.id, t.run, t.kind, t.title, t.author, a.name as author_name, a.staff as author_staff, t.language, o.name as topic,
            t.unit, t.at, t.last_at, t.replies, t.votes, t.answered, t.endorsed, t.needs_reply, t.pinned, t.closed, t.hidden, t.unseen,
            coalesce(g.following, false) as following, coalesce(g.bookmarked, false) as bookmarked,
            nullif(g.read_at, '-infinity') as read_at,
            """ + FRESH + UNREAD + " as unread";

    private ThreadRows() {}

    static ThreadSummary summary(ResultSet row) throws SQLException {
        return new ThreadSummary(
                row.getObject("id", UUID.class),
                ThreadKind.valueOf(row.getString("kind")),
                row.getString("title"),
                author(row),
                Language.of(row.getString("language")),
                row.getString("topic"),
                row.getObject("unit", UUID.class),
                Sql.instant(row, "at"),
                Sql.instant(row, "last_at"),
                row.getInt("replies"),
                row.getInt("votes"),
                row.getBoolean("answered"),
                row.getBoolean("endorsed"),
                row.getBoolean("needs_reply"),
                row.getBoolean("pinned"),
                row.getBoolean("closed"),
                row.getBoolean("unread"),
                row.getInt("fresh"),
                row.getBoolean("hidden"),
                row.getBoolean("unseen"));
    }

    /** Someone whose data was erased keeps their posts without a name. */
    static Author author(ResultSet row) throws SQLException {
        var name = row.getString("author_name");
        return new Author(
                row.getObject("author", UUID.class), name == null ? "" : name, row.getBoolean("author_staff"));
    }
}
