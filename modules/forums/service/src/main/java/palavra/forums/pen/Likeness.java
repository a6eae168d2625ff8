package palavra.forums.pen;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import palavra.forums.Sql;
import palavra.forums.api.pen.Alike;
import palavra.forums.people.Visit;
import palavra.forums.text.Tongue;
import palavra.forums.text.Words;
import palavra.kernel.Language;

/**
 * Finds what was asked before: threads whose first post has the stems of a title's words, and threads with a title that
 * looks like it. How many are looked at is bounded, so that a common word costs no more than a rare one.
 */
@ApplicationScoped
class Likeness {

    private static final int LONGEST = 200;
    private static final int SHORTEST = 3;
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final String ALIKE = """
            with asked as (select tsvector_to_array(to_tsvector(?::regconfig, ?)) as words),
            found as (
                (select p.thread from asked a join post p on p.search @@ array_to_string(a.words, ' | ')::tsquery
                    where p.run = ? and p.level = 0 and not p.hidden limit 200)
                union
                (select t.id from thread t where t.run = ? and t.title operator(public.%) ? limit 50))
            select t.id, t.title, t.language, t.replies, t.answered
            from asked a cross join found f join thread t on t.id = f.thread join post p on p.id = t.id
            cross join lateral (
                select public.similarity(t.title, ?) + coalesce(avg((p.search @@ word::tsquery)::int), 0) as likeness
                from unnest(a.words) word) l
            where not t.hidden and (t.unit is null or t.unit <> all (?::uuid[])) and l.likeness >= 0.6
            order by l.likeness desc, t.last_at desc, t.id limit 5
            """;

    private final Sql sql;

    Likeness(Sql sql) {
        this.sql = sql;
    }

    /** Nothing for a title that says nothing yet. */
    List<Alike> of(Visit visit, String title) {
        var asked = title == null ? "" : title.strip().replace("\0", "");
        if (asked.length() < SHORTEST) {
            return List.of();
        }
        var cut = asked.length() > LONGEST ? asked.substring(0, LONGEST) : asked;
        var words = NO_WORD.matcher(Words.plain(cut)).replaceAll(" ");
        var configuration = Words.configurationOf(Tongue.of(cut, visit.language()));
        return sql.list(
                ALIKE, Likeness::alike, configuration, words, visit.run(), visit.run(), cut, cut, visit.withheldIds());
    }

    private static Alike alike(ResultSet row) throws SQLException {
        return new Alike(
                row.getObject("id", UUID.class),
                row.getString("title"),
                Language.of(row.getString("language")),
                row.getInt("replies"),
                row.getBoolean("answered"));
    }
}
