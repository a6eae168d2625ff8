package palavra.forums.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import palavra.forums.Sql;
import palavra.forums.api.moderation.LogEntry;
import palavra.forums.api.moderation.LogQuery;
import palavra.forums.api.moderation.Reason;
import palavra.kernel.Actor;
import palavra.kernel.Page;
import palavra.kernel.Refusal;

/** Reads the log: of one post, or of all runs of a team and, for who leads one, of its institution. */
@ApplicationScoped
public class LogReader {

    private static final int PAGE = 50;

    /** Who reported is not read at all. */
    private static final String ENTRIES = """
            select r.id, r.at, r.run, u.titles ->> u.source::text as title, r.mark, r.set_on,
                   case when r.mark not in ('REPORT', 'HIDDEN_BY_REPORTS', 'HELD') then coalesce(a.name, '') end as actor_name,
                   s.name as person_name, p.thread, p.id as post, r.reason, r.note
            from moderation r join run u on u.id = r.run
            left join participant a on a.run = r.run and a.person = r.actor
            left join participant s on s.run = r.run and s.person = r.person
            left join post p on p.id = r.target
            """;

    private final Sql sql;

    LogReader(Sql sql) {
        this.sql = sql;
    }

    public Page<LogEntry> of(Actor actor, LogQuery query) {
        var scope = Scope.readableBy(actor);
        var where = new StringBuilder("where ").append(scope.condition());
        var values = new ArrayList<Object>(Arrays.asList(scope.values()));
        if (query.run() != null) {
            where.append(" and r.run = ?");
            values.add(query.run());
        }
        if (query.act() != null && !query.act().isBlank()) {
            where.append(" and r.mark = ?");
            values.add(query.act().toUpperCase(Locale.ROOT).replace('-', '_'));
        }
        if (query.cursor() != null && !query.cursor().isBlank()) {
            where.append(" and r.id < ?");
            values.add(place(query.cursor()));
        }
        var rows = sql.list(
                ENTRIES + where + " order by r.id desc limit " + (PAGE + 1), LogReader::numbered, values.toArray());
        var page = Page.cut(rows, PAGE, last -> Long.toString(last.number()));
        return page.map(Numbered::entry);
    }

    List<LogEntry> ofCase(UUID run, UUID id) {
        return sql.list(
                ENTRIES
                        + "where r.target = (select post from review where id = ?) and r.run = ? order by r.id desc limit 20",
                row -> numbered(row).entry(),
                id,
                run);
    }

    private static long place(String cursor) {
        try {
            return Long.parseLong(cursor);
        } catch (NumberFormatException notOurs) {
            throw Refusal.invalid("cursor-unknown", "This page of the list is not known. Start from its beginning.");
        }
    }

    private static Numbered numbered(ResultSet row) throws SQLException {
        var reason = row.getString("reason");
        return new Numbered(
                row.getLong("id"),
                new LogEntry(
                        Sql.instant(row, "at"),
                        row.getObject("run", UUID.class),
                        row.getString("title"),
                        row.getString("mark").toLowerCase(Locale.ROOT).replace('_', '-'),
                        row.getBoolean("set_on"),
                        row.getString("actor_name"),
                        row.getString("person_name"),
                        row.getObject("thread", UUID.class),
                        row.getObject("post", UUID.class),
                        reason == null ? null : Reason.valueOf(reason),
                        row.getString("note")));
    }

    private record Numbered(long number, LogEntry entry) {}
}
