package palavra.forums.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import palavra.forums.Sql;
import palavra.forums.people.Visit;
import palavra.forums.text.Words;

/**
 * Finds the threads in which words stand, by the stems of the run's languages and of those the reader reads. Words that
 * more than three thousand posts have are looked for in the latest three thousand: a common word costs no more than others.
 */
@ApplicationScoped
class Found {

    private static final int MOST = 3_000;

    private static final String EVERYWHERE = """
            select thread, count(*) as posts from (select thread from post
                where run = ? and not hidden and search @@ (%s) limit %d) p
            group by thread
            """;
    private static final String AMONG_LATEST = """
            select thread, count(*) as posts from (select thread, search from post
                where run = ? and not hidden order by at desc limit %2$d) p
            where search @@ (%1$s) group by thread
            """;

    private final Sql sql;

    Found(Sql sql) {
        this.sql = sql;
    }

    /** Their ids; null when nothing was asked for. */
    List<String> threads(Visit visit, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        var words = Words.plain(text).replace("\0", "");
        var configurations = configurations(visit);
        var asked = String.join(
                " || ",
                configurations.stream()
                        .map("websearch_to_tsquery('%s', ?)"::formatted)
                        .toList());
        var values = new ArrayList<Object>(List.of(visit.run()));
        configurations.forEach(configuration -> values.add(words));
        var found = list(EVERYWHERE.formatted(asked, MOST + 1), values);
        if (found.stream().mapToInt(Hit::posts).sum() > MOST) {
            found = list(AMONG_LATEST.formatted(asked, MOST), values);
        }
        return found.stream().map(Hit::thread).toList();
    }

    private static List<String> configurations(Visit visit) {
        return Stream.concat(
                        Stream.of("simple"),
                        Stream.concat(visit.languages().stream(), visit.reads().stream())
                                .map(Words::configurationOf))
                .distinct()
                .toList();
    }

    private List<Hit> list(String statement, List<Object> values) {
        return sql.list(statement, row -> new Hit(row.getString("thread"), row.getInt("posts")), values.toArray());
    }

    private record Hit(String thread, int posts) {}
}
