package palavra.analytics.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;
import palavra.analytics.api.FigureQuery;
import palavra.analytics.api.GradeFigures;

/** Reads the grades of a run: at most 101 rows, however many learners there are. */
final class GradeReading {

    private static final int TENS = 10;

    private static final String GRADES = """
            select percent, count(*), count(*) filter (where passed)
            from learner
            where run = ? and (?::uuid is null or edition = ?::uuid) and percent is not null
              and registered_on between coalesce(?::date, '-infinity') and coalesce(?::date, 'infinity')
            group by percent
            order by percent
            """;

    private final long[] learners = new long[101];
    private long graded;
    private long passing;
    private long sum;

    private GradeReading() {}

    static GradeFigures of(Connection connection, UUID run, FigureQuery query) throws SQLException {
        try (var select = connection.prepareStatement(GRADES)) {
            Figures.narrow(select, 1, run, query);
            var rows = select.executeQuery();
            var reading = new GradeReading();
            while (rows.next()) {
                reading.add(rows.getInt(1), rows.getLong(2), rows.getLong(3));
            }
            return reading.figures();
        }
    }

    private void add(int percent, long people, long passed) {
        learners[percent] += people;
        graded += people;
        passing += passed;
        sum += percent * people;
    }

    private GradeFigures figures() {
        var tens = new Long[TENS];
        Arrays.fill(tens, 0L);
        for (var percent = 0; percent < learners.length; percent++) {
            tens[Math.min(percent / TENS, TENS - 1)] += learners[percent];
        }
        var mean = graded == 0
                ? null
                : BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(graded), 1, RoundingMode.HALF_UP);
        return new GradeFigures(graded, passing, mean, median(), Arrays.asList(tens));
    }

    private Integer median() {
        var below = 0L;
        for (var percent = 0; percent < learners.length && graded > 0; percent++) {
            below += learners[percent];
            if (2 * below >= graded) {
                return percent;
            }
        }
        return null;
    }
}
