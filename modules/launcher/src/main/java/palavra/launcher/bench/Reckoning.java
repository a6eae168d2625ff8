package palavra.launcher.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Holds what clients were told against the rows: nothing acknowledged is lost, doubled or altered, nothing refused is there. */
final class Reckoning {

    /** How often a key is there, with what was answered under it. */
    record Found(long rows, String answers) {}

    private static final String ROWS =
            "select key, count(*), min(answers) from learning.submission where key like ? group by key";

    private static final String MISCOUNTED = """
            select count(*) from learning.problem_state s join learning.enrollment e on e.id = s.enrollment
             where e.run = ?::uuid and s.attempts <> (select count(*) from learning.submission x
                where x.enrollment = s.enrollment and x.problem = s.problem)
            """;

    private static final String UNTOLD = """
            select (select count(*) from learning.submission s join learning.enrollment e on e.id = s.enrollment
                     where e.run = ?::uuid)
                 - (select count(distinct id) from learning.outbox
                     where type = 'palavra.problem.graded.v1' and data::jsonb ->> 'run' = ?)
            """;

    private Reckoning() {}

    /** What is wrong after a round; empty when every promise was kept. */
    static List<String> of(Connection database, String run, String round, Collection<Handed> handed)
            throws SQLException {
        var wrong = new ArrayList<>(broken(handed, rows(database, round)));
        var miscounted = number(database, MISCOUNTED, run);
        if (miscounted != 0) {
            wrong.add(miscounted + " problems count other attempts than there are submissions");
        }
        var untold = number(database, UNTOLD, run, run);
        if (untold != 0) {
            wrong.add(untold + " submissions more than events about them");
        }
        return wrong;
    }

    static List<String> broken(Collection<Handed> handed, Map<String, Found> rows) {
        var broken = new ArrayList<String>();
        for (var one : handed) {
            var found = rows.getOrDefault(one.key(), new Found(0, ""));
            var kept =
                    switch (one.outcome()) {
                        case ACKED -> found.rows() == 1;
                        case REFUSED -> found.rows() == 0;
                        case UNKNOWN -> found.rows() <= 1;
                    };
            if (!kept) {
                broken.add("%s was %s and is there %d times".formatted(one.key(), one.outcome(), found.rows()));
            } else if (found.rows() == 1 && !found.answers().contains('"' + one.option() + '"')) {
                broken.add("%s said %s and is there as %s".formatted(one.key(), one.option(), found.answers()));
            }
        }
        var sent = handed.stream().map(Handed::key).toList();
        rows.keySet().stream()
                .filter(key -> !sent.contains(key))
                .forEach(key -> broken.add(key + " is there and was never sent"));
        return broken;
    }

    private static Map<String, Found> rows(Connection database, String round) throws SQLException {
        var rows = new HashMap<String, Found>();
        try (var select = database.prepareStatement(ROWS)) {
            select.setString(1, round + "%");
            var found = select.executeQuery();
            while (found.next()) {
                rows.put(found.getString(1), new Found(found.getLong(2), found.getString(3)));
            }
        }
        return rows;
    }

    private static long number(Connection database, String query, String... values) throws SQLException {
        try (var select = database.prepareStatement(query)) {
            for (var place = 0; place < values.length; place++) {
                select.setString(place + 1, values[place]);
            }
            var found = select.executeQuery();
            found.next();
            return found.getLong(1);
        }
    }
}
