package palavra.launcher.check;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * One number that two places must agree on for each run.
 *
 * @param what is counted
 * @param truth the statement over the service that owns it: run, number
 * @param copy the statement over the place that counted or used it: run, number
 */
record Comparison(String what, String truth, String copy) {

    /** Each answer that was graded: by its key at once, or by a person once for each time it was handed in. */
    private static final String GRADED = "(select enrollment, problem, attempt from learning.submission union all"
            + " select distinct w.enrollment, w.assignment, m.times from learning.assignment_mark m"
            + " join learning.assignment_work w on w.id = m.work)";

    static final List<Comparison> ALL = List.of(
            new Comparison(
                    "enrollments in analytics",
                    "select run, count(*) from learning.enrollment where not staff group by run",
                    "select run, count(*) from analytics.learner where registered_on is not null group by run"),
            new Comparison(
                    "submissions in analytics",
                    "select e.run, count(*) from " + GRADED + " s join learning.enrollment e on e.id = s.enrollment"
                            + " where not e.staff group by e.run",
                    "select run, sum(submissions) from analytics.day group by run"),
            new Comparison(
                    "problems answered in analytics",
                    "select e.run, count(distinct (s.enrollment, s.problem)) from " + GRADED + " s"
                            + " join learning.enrollment e on e.id = s.enrollment where not e.staff group by e.run",
                    "select run, sum(answered) from analytics.block_day group by run"),
            new Comparison(
                    "threads in analytics",
                    "select run, count(*) from forums.post where level = 0 and not unseen group by run",
                    "select run, sum(threads) from analytics.day group by run"),
            new Comparison(
                    "responses in analytics",
                    "select run, count(*) from forums.post where level = 1 and not unseen group by run",
                    "select run, sum(responses) from analytics.day group by run"),
            new Comparison(
                    "comments in analytics",
                    "select run, count(*) from forums.post where level = 2 and not unseen group by run",
                    "select run, sum(comments) from analytics.day group by run"),
            new Comparison(
                    "certificates in analytics",
                    "select run, count(*) from certificates.certificate where version = 1 group by run",
                    "select run, sum(issued) from analytics.learner group by run"),
            new Comparison(
                    "certificates of those who passed",
                    "select e.run, count(*) from learning.enrollment e join learning.run r on r.id = e.run"
                            + " where e.passed_at is not null and r.certificate and not e.staff group by e.run",
                    "select run, count(*) from certificates.certificate where version = 1 group by run"),
            new Comparison(
                    "people of the forum among the enrolled",
                    "select run, count(*) from learning.enrollment where not staff and state = 'ACTIVE' group by run",
                    "select run, count(*) from forums.participant where enrolled and not staff group by run"));

    /** Where the two places differ, one sentence for each run; empty when they agree. */
    List<String> differences(Connection database) throws SQLException {
        var owned = numbers(database, truth);
        var counted = numbers(database, copy);
        var runs = new TreeSet<>(owned.keySet());
        runs.addAll(counted.keySet());
        var differences = new ArrayList<String>();
        for (var run : runs) {
            var here = owned.getOrDefault(run, 0L);
            var there = counted.getOrDefault(run, 0L);
            if (!here.equals(there)) {
                differences.add("%s, run %s: %d instead of %d".formatted(what, run, there, here));
            }
        }
        return differences;
    }

    /** The sum over all runs at its owner. */
    long total(Connection database) throws SQLException {
        return numbers(database, truth).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private static TreeMap<String, Long> numbers(Connection database, String statement) throws SQLException {
        var numbers = new TreeMap<String, Long>();
        try (var select = database.createStatement();
                var rows = select.executeQuery(statement)) {
            while (rows.next()) {
                numbers.put(rows.getString(1), rows.getLong(2));
            }
        }
        return numbers;
    }
}
