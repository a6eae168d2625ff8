package palavra.content.translation;

import static java.util.stream.Collectors.partitioningBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
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

    /** A text at most so long is like others of at most {@link #AMONG_SHORT}, which have an index of their own. */
    private static final int SHORT = 80;

    private static final String AMONG_SHORT = " and length(t.source_text) <= 200";

    /** What people made in the course's editions in that language; machines are not asked twice. */
    private static final String MADE = " join edition e on e.id = t.edition and e.course = :course"
            + " and e.language = :language where t.text <> '' and not t.machine";

    /** The units of what was found, looked up when it is little. */
    private static final String PLACED = """
            select f.source_text, f.text, f.likeness, coalesce(u.title, ''), f.status from found f
              left join source_block b on b.course = :course and b.block = f.block
              left join source_unit u on u.course = :course and u.unit = b.unit""";

    /** Each text with what was made last of the very same. */
    private static final String SAME = "select distinct on (s.text) s.text, t.text as target"
            + " from unnest(cast(:texts as text[])) as s (text) join target t on t.source_text = s.text" + MADE
            + " order by s.text, t.at desc";

    /** Each text with what was made of the one most like it, among those that a condition leaves. */
    private static final String LIKE = "select s.text, m.text as target"
            + " from unnest(cast(:texts as text[])) as s (text) cross join lateral (select t.text from target t" + MADE
            + "%s and t.source_text operator(public.%%) s.text"
            + " order by public.similarity(t.source_text, s.text) desc, t.at desc limit 1) m";

    private final Sql sql;

    Memory(Sql sql) {
        this.sql = sql;
    }

    /** Like this text, best first. */
    List<Remembered> like(Edition edition, String source) {
        var text = cut(source);
        sql.rows("select set_config('pg_trgm.similarity_threshold', '0.5', true)", Map.of());
        var among = text.length() <= SHORT ? AMONG_SHORT : "";
        return text.isEmpty()
                ? List.of()
                : found(
                        "with found as (select distinct on (likeness, t.source_text, t.text) t.source_text, t.text,"
                                + " public.similarity(t.source_text, :text) as likeness, t.status, t.block from target t"
                                + MADE + among + " and t.source_text operator(public.%) :text"
                                + " order by likeness desc, t.source_text, t.text limit :most) " + PLACED
                                + " order by f.likeness desc, f.source_text, f.text",
                        edition,
                        Map.of("text", text, "most", MOST));
    }

    /**
     * The best target for each of these texts that has one: of the same text first, then of one that is like it.
     *
     * @param like from 0 to 1, how like it has to be
     */
    Map<String, String> best(Edition edition, Set<String> sources, double like) {
        sql.rows("select set_config('pg_trgm.similarity_threshold', :like, true)", Map.of("like", "" + like));
        var open = new HashSet<>(sources);
        open.removeIf(source -> source.isBlank() || source.length() > LONGEST);
        var best = new HashMap<>(made(edition, SAME, open));
        open.removeAll(best.keySet());
        var bySize = open.stream().collect(partitioningBy(source -> source.length() <= SHORT));
        best.putAll(made(edition, LIKE.formatted(AMONG_SHORT), bySize.get(true)));
        best.putAll(made(edition, LIKE.formatted(""), bySize.get(false)));
        return best;
    }

    private Map<String, String> made(Edition edition, String statement, Collection<String> sources) {
        var made = new HashMap<String, String>();
        var all = List.copyOf(sources);
        for (var from = 0; from < all.size(); from += BATCH) {
            var texts = Sql.array(all.subList(from, Math.min(from + BATCH, all.size())));
            var language = edition.language().tag();
            sql.rows(statement, Map.of("course", edition.course, "language", language, "texts", texts))
                    .forEach(row -> made.put((String) row[0], (String) row[1]));
        }
        return made;
    }

    /** Where these words stand in a source text or a target. */
    List<Remembered> holding(Edition edition, String words) {
        var text = cut(words);
        if (text.length() < 2) {
            throw Refusal.invalid("words-too-few", "Write two letters at least.");
        }
        var pattern = "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
        return found(
                "with found as (select t.source_text, t.text, cast(1 as real) as likeness, t.status, t.block, t.at"
                        + " from target t" + MADE + " and (t.source_text ilike :pattern or t.text ilike :pattern)"
                        + " order by t.at desc limit :most) " + PLACED + " order by f.at desc",
                edition,
                Map.of("pattern", pattern, "most", MOST_FOUND));
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
