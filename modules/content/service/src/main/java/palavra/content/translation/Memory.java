package palavra.content.translation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import palavra.content.api.translation.Remembered;
import palavra.content.api.translation.State;
import palavra.content.tree.Edition;
import palavra.kernel.Refusal;

/** What was translated before in the editions of a course into the same language: by likeness (pg_trgm), or by words. */
@ApplicationScoped
class Memory {

    private static final int MOST = 10;
    private static final int MOST_FOUND = 50;
    private static final int LONGEST = 2_000;
    private static final int BATCH = 500;

    private static final String FAMILY = """
            \sfrom target t
              join edition e on e.id = t.edition and e.course = :course and e.language = :language
              left join source_unit u on u.course = :course and u.unit =
                   (select b.unit from source_block b where b.course = :course and b.block = t.block)
             where t.text <> '' and not t.machine""";

    private static final String MADE = " join edition e on e.id = t.edition and e.course = :course"
            + " and e.language = :language where t.text <> '' and not t.machine";

    /** Each text with what was made last of the very same. */
    private static final String SAME = "select distinct on (s.text) s.text, t.text as target"
            + " from unnest(cast(:texts as text[])) as s (text) join target t on t.source_text = s.text" + MADE
            + " order by s.text, t.at desc";

    /** Each text with what was made of the one most like it. */
    private static final String LIKE = "select s.text, m.text as target"
            + " from unnest(cast(:texts as text[])) as s (text) cross join lateral (select t.text from target t" + MADE
            + " and t.source_text operator(public.%) s.text"
            + " order by public.similarity(t.source_text, s.text) desc, t.at desc limit 1) m";

    private final Sql sql;

    Memory(Sql sql) {
        this.sql = sql;
    }

    /** Like this text, best first. */
    List<Remembered> like(Edition edition, String source) {
        var text = cut(source);
        sql.rows("select set_config('pg_trgm.similarity_threshold', '0.5', true)", Map.of());
        return text.isEmpty() ? List.of() : found("""
                        select distinct on (likeness, t.source_text, t.text) t.source_text, t.text,
                               public.similarity(t.source_text, :text) as likeness, coalesce(u.title, ''), t.status""" + FAMILY + """
                           and t.source_text operator(public.%) :text
                         order by likeness desc, t.source_text, t.text limit :most""", edition, Map.of("text", text, "most", MOST));
    }

    /**
     * The best target for each of these texts that has one: of the same text first, then of one that is like it.
     *
     * @param like from 0 to 1, how like it has to be
     */
    Map<String, String> best(Edition edition, Set<String> sources, double like) {
        var best = new HashMap<String, String>();
        sql.rows("select set_config('pg_trgm.similarity_threshold', :like, true)", Map.of("like", "" + like));
        for (var statement : List.of(SAME, LIKE)) {
            var open = sources.stream()
                    .filter(source -> !source.isBlank() && source.length() <= LONGEST && !best.containsKey(source))
                    .toList();
            for (var from = 0; from < open.size(); from += BATCH) {
                var some = open.subList(from, Math.min(from + BATCH, open.size()));
                sql.rows(
                                statement,
                                Map.of(
                                        "course", edition.course,
                                        "language", edition.language().tag(),
                                        "texts", Sql.array(some)))
                        .forEach(row -> best.put((String) row[0], (String) row[1]));
            }
        }
        return best;
    }

    /** Where these words stand in a source text or a target. */
    List<Remembered> holding(Edition edition, String words) {
        var text = cut(words);
        if (text.length() < 2) {
            throw Refusal.invalid("words-too-few", "Write two letters at least.");
        }
        var pattern = "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
        return found("""
                select t.source_text, t.text, cast(1 as real), coalesce(u.title, ''), t.status""" + FAMILY + """
                   and (t.source_text ilike :pattern or t.text ilike :pattern)
                 order by t.at desc limit :most""", edition, Map.of("pattern", pattern, "most", MOST_FOUND));
    }

    private List<Remembered> found(String statement, Edition edition, Map<String, Object> more) {
        var values = new HashMap<>(more);
        values.put("course", edition.course);
        values.put("language", edition.language().tag());
        return sql.rows(statement, values).stream()
                .map(row -> new Remembered(
                        (String) row[0],
                        (String) row[1],
                        ((Number) row[2]).doubleValue(),
                        (String) row[3],
                        State.valueOf((String) row[4])))
                .toList();
    }

    private static String cut(String text) {
        var clean = text == null ? "" : text.strip();
        return clean.length() > LONGEST ? clean.substring(0, LONGEST) : clean;
    }
}
