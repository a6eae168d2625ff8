package palavra.forums.reading;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import palavra.forums.Sql;
import palavra.forums.people.Visit;
import palavra.forums.text.Words;

/**
 * Finds the threads in which words stand, by the stems of the run's languages and of those the reader reads. The newest
 * posts are looked through first, then those of the days before, then all others, until so many have the words that nobody
 * reads on: a common word costs no more than others.
 */
@ApplicationScoped
class Found {

    private static final int ENOUGH = 100;
    private static final int NEWEST = 4_000;
    private static final int NEWER = 20_000;
    private static final int MOST_DAYS = 30;
    private static final Duration REMEMBERED = Duration.ofMinutes(10);

    private static final String AGES = """
            select coalesce(newest, now()) as newest, coalesce(newer, newest, now()) as newer
            from (select (select at from post where run = ? and not hidden order by at desc offset %d limit 1) as newest,
                         (select at from post where run = ? and not hidden order by at desc offset %d limit 1) as newer) a
            """.formatted(NEWEST, NEWER);

    /** A day of a run as it stands in the index of words. */
    private static final String OF_DAYS =
            "array[run::text || '/' || ((at at time zone 'UTC')::date - date 'epoch')] && ?::text[]";

    /** Each part is planned as if all of it were read, and read only where those before it did not suffice. */
    private static final String THREADS = """
            with newest as materialized (select thread from post where not hidden and search @@ (%1$s) and %2$s),
                 newer as materialized (select thread from post where not hidden and search @@ (%1$s) and %2$s),
                 older as materialized (select thread from post where not hidden and search @@ (%1$s) and run = ? and at < ?)
            select distinct thread from (
                select thread from newest union all select thread from newer union all select thread from older
                limit %3$d) p
            """;

    private final Sql sql;
    private final Cache<UUID, Ages> ages = Caffeine.newBuilder()
            .expireAfterWrite(REMEMBERED)
            .maximumSize(1_000)
            .build();

    Found(Sql sql) {
        this.sql = sql;
    }

    /** The days on which the newest posts of a run begin, and the newer ones. */
    private record Ages(LocalDate newest, LocalDate newer) {

        static Ages of(ResultSet row) throws SQLException {
            return new Ages(day(Sql.instant(row, "newest")), day(Sql.instant(row, "newer")));
        }

        /** In a quiet forum the newest are those of the last days, however few they are. */
        private static LocalDate day(Instant at) {
            var day = LocalDate.ofInstant(at, ZoneOffset.UTC);
            var first = LocalDate.now(ZoneOffset.UTC).minusDays(MOST_DAYS);
            return day.isBefore(first) ? first : day;
        }
    }

    /** Their ids; null when nothing was asked for. */
    List<String> threads(Visit visit, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        var configurations = configurations(visit);
        var asked = configurations.stream()
                .map("websearch_to_tsquery('%s', ?)"::formatted)
                .collect(Collectors.joining(" || "));
        var words = Collections.nCopies(configurations.size(), Words.plain(text));
        var age = ages.get(visit.run(), run -> sql.one(AGES, Ages::of, run, run).orElseThrow());
        var tomorrow = LocalDate.now(ZoneOffset.UTC).plusDays(1);
        var values = new ArrayList<Object>(words);
        values.add(days(visit.run(), age.newest(), tomorrow));
        values.addAll(words);
        values.add(days(visit.run(), age.newer(), age.newest()));
        values.addAll(words);
        values.add(visit.run());
        values.add(age.newer().atStartOfDay(ZoneOffset.UTC).toInstant());
        return sql.list(THREADS.formatted(asked, OF_DAYS, ENOUGH), row -> row.getString("thread"), values.toArray());
    }

    private static List<String> days(UUID run, LocalDate from, LocalDate to) {
        return from.datesUntil(to).map(day -> run + "/" + day.toEpochDay()).toList();
    }

    private static List<String> configurations(Visit visit) {
        return Stream.concat(
                        Stream.of("simple"),
                        Stream.concat(visit.languages().stream(), visit.reads().stream())
                                .map(Words::configurationOf))
                .distinct()
                .toList();
    }
}
