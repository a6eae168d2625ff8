package palavra.forums.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import palavra.forums.Sql;
import palavra.forums.api.Post;
import palavra.forums.api.ThreadSummary;
import palavra.forums.api.ThreadView;
import palavra.forums.api.pen.KeptDraft;
import palavra.forums.api.steering.Closed;
import palavra.forums.people.Visit;
import palavra.forums.writing.Readings;
import palavra.kernel.Language;
import palavra.kernel.Page;
import palavra.kernel.Refusal;

/** One thread with a page of its responses and all comments on them, and what is near it: four statements, one more when it was unread, and one on the first of a day. */
@ApplicationScoped
public class ThreadReader {

    static final int RESPONSES = 50;

    private static final String THREAD = "select " + DraftRows.COLUMNS
            + ", t.closed_why, t.closed_at, z.name as closer, " + ThreadRows.COLUMNS + "\n" + ThreadRows.FROM
            + "left join draft d on d.person = ? and d.run = t.run and d.about = t.id and " + DraftRows.OPEN
            + "\nleft join participant z on z.run = t.run and z.person = t.closed_by"
            + "\nwhere t.run = ? and t.id = ? and (? or not t.hidden or t.author = ?)";
    /** The limit stands in the words: bound, it makes PostgreSQL plan the statement anew for every page. */
    private static final String POSTS = """
            with chosen as (
                select id, case when accepted or endorsed_by is not null then 0 else 1 end as rank
                from post
                where thread = ? and level = 1 and (not unseen or author = ?)
                    and (case when accepted or endorsed_by is not null then 0 else 1 end, at, id) > (?, ?, ?)
                order by 2, at, id limit %3$d),
            shown as (
                select ?::uuid as id, 0 as rank
                union all select id, rank from chosen
                union all select p.id, c.rank from chosen c join post p on p.parent = c.id and (not p.unseen or p.author = ?))
            select %1$s
            %2$s
            join shown s on s.id = p.id
            order by p.level, s.rank, p.at, p.id
            """.formatted(PostRows.COLUMNS, PostRows.FROM, RESPONSES + 1);
    /** Of the same unit, or of the same topic: the latest of each lie side by side. */
    private static final String NEAR = """
            select t.id, t.title, t.language from thread t
            where t.run = ? and t.%1$s = (select %1$s from thread where id = ?) and t.id <> ? and not t.hidden
            order by t.last_at desc, t.id desc limit 4
            """;

    private static final String NEAR_BY_UNIT = NEAR.formatted("unit");
    private static final String NEAR_BY_TOPIC = NEAR.formatted("topic");
    private static final String POST = "select " + PostRows.COLUMNS + "\n" + PostRows.FROM + """
                    where p.run = ? and p.id = ? and (? or p.author = ?
                        or not p.unseen and not exists (
                            select 1 from thread t where t.id = p.thread and t.hidden and t.author <> ?)
                        or exists (select 1 from flag r where r.post = p.id and r.person = ?))
                    and not exists (select 1 from thread t where t.id = p.thread and t.unit = any (?::uuid[]))
                    """;

    private final Sql sql;
    private final Readings readings;

    ThreadReader(Sql sql, Readings readings) {
        this.sql = sql;
        this.readings = readings;
    }

    public ThreadView read(Visit visit, UUID id, String cursor) {
        var head = sql.one(
                        THREAD,
                        Head::of,
                        visit.person(),
                        visit.person(),
                        visit.run(),
                        id,
                        visit.moderator(),
                        visit.person())
                .filter(found -> visit.sees(found.summary().unit()))
                .orElseThrow(Refusal::notFound);
        var rows = rows(visit, id, cursor);
        var thread = head.summary();
        if (thread.unread()) {
            readings.read(id, visit.person(), thread.lastAt());
        }
        if (visit.rule().firstToday()) {
            readings.came(visit.run(), visit.person());
        }
        return new ThreadView(
                id,
                visit.run(),
                thread.kind(),
                thread.title(),
                thread.topic(),
                thread.unit(),
                thread.pinned(),
                thread.closed(),
                head.closing(),
                thread.answered(),
                thread.endorsed(),
                head.following(),
                head.bookmarked(),
                head.readAt(),
                unread(head),
                thread.lastAt(),
                rows.getFirst().post(),
                responses(rows),
                thread.replies(),
                visit.courseTitle(),
                visit.language(),
                thread.author().person().equals(visit.person()),
                visit.mayPost() && !thread.closed(),
                visit.silence(),
                visit.mutes(),
                visit.moderator(),
                head.draft(),
                near(visit, thread));
    }

    /** One post as the visitor sees it, without what is under it. */
    public Post post(Visit visit, UUID id) {
        return sql.one(
                        POST,
                        row -> PostRows.post(row, visit),
                        visit.person(),
                        visit.person(),
                        visit.language().tag(),
                        visit.run(),
                        id,
                        visit.moderator(),
                        visit.person(),
                        visit.person(),
                        visit.person(),
                        visit.withheldIds())
                .orElseThrow(Refusal::notFound)
                .post();
    }

    private List<PostRows.PostRow> rows(Visit visit, UUID id, String cursor) {
        var from = cursor == null || cursor.isBlank()
                ? new ThreadCursor(false, 0, Instant.EPOCH, new UUID(0, 0))
                : ThreadCursor.read(cursor);
        return sql.list(
                POSTS,
                row -> PostRows.post(row, visit),
                id,
                visit.person(),
                from.rank(),
                from.lastAt(),
                from.id(),
                id,
                visit.person(),
                visit.person(),
                visit.person(),
                visit.language().tag());
    }

    /** Where the responses begin that were written since the reader was here. */
    private static String unread(Head head) {
        return head.summary().fresh() == 0 ? null : ThreadCursor.after(head.readAt());
    }

    private static Page<Post> responses(List<PostRows.PostRow> rows) {
        var responses = rows.stream()
                .filter(row -> row.level() == 1)
                .map(row -> row.post().with(commentsOn(row.post().id(), rows)))
                .toList();
        return Page.cut(
                responses,
                RESPONSES,
                last -> ThreadCursor.write(
                        0, last.accepted() || last.endorsedAt() != null ? 0 : 1, last.at(), last.id()));
    }

    private static List<Post> commentsOn(UUID response, List<PostRows.PostRow> rows) {
        return rows.stream()
                .filter(row -> response.equals(row.parent()))
                .map(PostRows.PostRow::post)
                .toList();
    }

    private List<ThreadView.Near> near(Visit visit, ThreadSummary thread) {
        var statement = thread.unit() == null ? NEAR_BY_TOPIC : NEAR_BY_UNIT;
        return sql.list(statement, ThreadReader::near, visit.run(), thread.id(), thread.id());
    }

    private static ThreadView.Near near(ResultSet row) throws SQLException {
        return new ThreadView.Near(
                row.getObject("id", UUID.class), row.getString("title"), Language.of(row.getString("language")));
    }

    private record Head(
            ThreadSummary summary,
            boolean following,
            boolean bookmarked,
            Instant readAt,
            KeptDraft draft,
            Closed closing) {

        static Head of(ResultSet row) throws SQLException {
            return new Head(
                    ThreadRows.summary(row),
                    row.getBoolean("following"),
                    row.getBoolean("bookmarked"),
                    Sql.instant(row, "read_at"),
                    DraftRows.draft(row),
                    closing(row));
        }

        private static Closed closing(ResultSet row) throws SQLException {
            var why = row.getString("closed_why");
            var by = row.getString("closer");
            return why == null ? null : new Closed(why, by == null ? "" : by, Sql.instant(row, "closed_at"));
        }
    }
}
