package palavra.launcher.bench;

import java.sql.SQLException;
import palavra.launcher.Refused;
import palavra.launcher.Stack;

/** How many statements PostgreSQL has run for the application, without the relays' looking for work. */
final class Statements {

    private static final String COUNT = """
            select coalesce(sum(s.calls), 0) from pg_stat_statements s join pg_database d on d.oid = s.dbid
            where d.datname = 'palavra' and s.query not like '%pg_try_advisory_xact_lock%'
            and s.query not like '%from outbox where published_at%' and s.query not like '%pg_stat_statements%'
            """;

    private Statements() {}

    static long run(Stack stack) {
        try (var database = stack.database();
                var statement = database.createStatement();
                var rows = statement.executeQuery(COUNT)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException refused) {
            throw new Refused("PostgreSQL does not tell its statements: " + refused.getMessage(), refused);
        }
    }
}
