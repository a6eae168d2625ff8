package palavra.forums.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import palavra.forums.Sql;
import palavra.forums.api.moderation.HeldAccount;
import palavra.forums.api.moderation.QueueQuery;
import palavra.kernel.Actor;
import palavra.kernel.Language;

/** Those of whom something is held, one row for each person and run, however much it is. */
@ApplicationScoped
class HeldAccounts {

    private static final int MOST = 100;

    private static final String HELD = """
            select r.run, u.titles ->> u.source::text as title, r.author, a.name as author_name, a.staff as author_staff,
                   count(*) as posts, min(r.at) as since, (array_agg(r.id order by r.at, r.id))[1] as first,
                   (array_agg(left(p.markdown, 160) order by r.at, r.id))[1] as excerpt,
                   (array_agg(p.language order by r.at, r.id))[1] as language,
                   (select array_agg(distinct s) from review q cross join unnest(q.signs) s
                       where q.author = r.author and q.run = r.run and q.cause = 'HELD' and q.decided_at is null) as signs
            from review r join post p on p.id = r.post join run u on u.id = r.run
            left join participant a on a.run = r.run and a.person = r.author
            %s
            group by r.run, title, r.author, a.name, a.staff
            order by since, r.author limit %d
            """;

    private final Sql sql;

    HeldAccounts(Sql sql) {
        this.sql = sql;
    }

    List<HeldAccount> of(Actor actor, Scope scope, QueueQuery query) {
        var where = new StringBuilder("where r.decided_at is null and r.cause = 'HELD' and " + scope.condition());
        var values = new ArrayList<Object>(Arrays.asList(scope.values()));
        if (query.run() != null) {
            where.append(" and r.run = ?");
            values.add(query.run());
        }
        where.append(Queues.inLanguage("r", query, actor, values));
        return sql.list(HELD.formatted(where, MOST), HeldAccounts::account, values.toArray());
    }

    private static HeldAccount account(ResultSet row) throws SQLException {
        return new HeldAccount(
                row.getObject("run", UUID.class),
                row.getString("title"),
                CaseRows.author(row, "author", "author_name", "author_staff"),
                row.getInt("posts"),
                Sql.instant(row, "since"),
                row.getObject("first", UUID.class),
                row.getString("excerpt"),
                Language.of(row.getString("language")),
                CaseRows.signs(row));
    }
}
