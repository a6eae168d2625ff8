package palavra.forums.moderation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import palavra.forums.Sql;
import palavra.forums.api.Author;
import palavra.forums.api.moderation.CaseSummary;
import palavra.forums.api.moderation.Cause;
import palavra.forums.api.moderation.Reason;
import palavra.forums.api.moderation.Sign;
import palavra.kernel.Language;

/** How a case is read from its row. */
final class CaseRows {

    static final String COLUMNS = """
            r.id, r.cause, r.run, u.titles ->> u.source::text as title, p.thread, p.id as post,
            r.author, a.name as author_name, a.staff as author_staff, p.language, left(p.markdown, 160) as excerpt, r.at,
            p.flags, p.hidden, r.claimed_by, c.name as claimer_name, c.staff as claimer_staff,
            (select array_agg(g.reason order by g.n desc, g.reason) from (select f.reason, count(*) as n from flag f
                where f.post = p.id and f.lifted_at is null and f.decided_at is null group by f.reason) g) as reasons""";

    /** What a case is joined with. */
    static final String WITH = """
            join post p on p.id = r.post join run u on u.id = r.run
            left join participant a on a.run = r.run and a.person = r.author
            left join participant c on c.run = r.run and c.person = r.claimed_by
            """;

    private CaseRows() {}

    static CaseSummary summary(ResultSet row) throws SQLException {
        return new CaseSummary(
                row.getObject("id", UUID.class),
                Cause.valueOf(row.getString("cause")),
                row.getObject("run", UUID.class),
                row.getString("title"),
                row.getObject("thread", UUID.class),
                row.getObject("post", UUID.class),
                author(row, "author", "author_name", "author_staff"),
                Language.of(row.getString("language")),
                row.getString("excerpt"),
                Sql.instant(row, "at"),
                row.getInt("flags"),
                texts(row, "reasons").stream().map(Reason::valueOf).toList(),
                row.getBoolean("hidden"),
                author(row, "claimed_by", "claimer_name", "claimer_staff"));
    }

    /** Null for nobody; without a name when it was erased. */
    static Author author(ResultSet row, String id, String name, String staff) throws SQLException {
        var person = row.getObject(id, UUID.class);
        var called = row.getString(name);
        return person == null ? null : new Author(person, called == null ? "" : called, row.getBoolean(staff));
    }

    static List<Sign> signs(ResultSet row) throws SQLException {
        return texts(row, "signs").stream().map(Sign::valueOf).toList();
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        var texts = row.getArray(column);
        return texts == null ? List.of() : Arrays.asList((String[]) texts.getArray());
    }
}
