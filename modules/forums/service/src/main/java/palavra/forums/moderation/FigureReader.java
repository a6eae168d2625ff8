package palavra.forums.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import palavra.forums.Sql;
import palavra.forums.api.moderation.Figures;
import palavra.kernel.Actor;

/** Counts how moderation goes, from the rows themselves: three statements. */
@ApplicationScoped
public class FigureReader {

    private static final String REPLIES = """
            select count(*) as asked, count(f.at) as answered,
                   round(percentile_cont(0.5) within group (order by extract(epoch from f.at - t.at) / 60)) as minutes
            from (select id as run from run) r
            cross join lateral (select t.id, t.at from thread t
                where t.run = r.run and t.kind = 'QUESTION' and t.at > now() - interval '28 days' and not t.hidden
                order by t.at desc limit 500) t
            left join lateral (select min(p.at) as at from post p
                join participant a on a.run = p.run and a.person = p.author and a.staff
                where p.thread = t.id and p.level > 0 and not p.hidden) f on true
            where %s
            """;
    private static final String CASES = """
            select count(*) filter (where waits < interval '1 hour') as hour,
                   count(*) filter (where waits >= interval '1 hour' and waits < interval '4 hours') as hours,
                   count(*) filter (where waits >= interval '4 hours' and waits < interval '1 day') as day,
                   count(*) filter (where waits >= interval '1 day') as older,
                   count(*) filter (where waits is null) as appeals,
                   count(*) filter (where waits is null and verdict = 'KEEP') as won
            from (select case when r.decided_at is null then now() - r.at end as waits, r.verdict from review r
                where (r.decided_at is null or r.cause = 'APPEALED' and r.decided_at > now() - interval '28 days')
                    and %s) w
            """;
    private static final String LOAD = """
            select s.person, s.name, true as staff,
                   (select count(*) from post p where p.author = s.person and p.at > now() - interval '7 days'
                        and p.level > 0 and p.run = any (s.runs)) as replies,
                   (select count(*) from moderation m where m.run = any (s.runs) and m.actor = s.person and m.set_on
                        and m.mark in ('HIDE', 'KEEP') and m.at > now() - interval '7 days') as decisions,
                   (select count(*) from review c where c.claimed_by = s.person and c.decided_at is null
                        and c.run = any (s.runs)) as claimed
            from (select r.person, max(r.name) as name, array_agg(r.run) as runs from participant r
                where r.staff and %s group by r.person) s
            order by s.name, s.person limit 100
            """;

    private final Sql sql;

    FigureReader(Sql sql) {
        this.sql = sql;
    }

    public Figures of(Actor actor) {
        var scope = Scope.moderatedBy(actor);
        var load = sql.list(LOAD.formatted(scope.condition()), FigureReader::load, scope.values());
        var cases = sql.one(CASES.formatted(scope.condition()), Counted::of, scope.values())
                .orElseThrow();
        return sql.one(REPLIES.formatted(scope.condition()), row -> figures(row, cases, load), scope.values())
                .orElseThrow();
    }

    private static Figures figures(ResultSet row, Counted cases, List<Figures.Load> load) throws SQLException {
        var minutes = row.getBigDecimal("minutes");
        return new Figures(
                row.getInt("asked"),
                row.getInt("answered"),
                minutes == null ? null : minutes.longValue(),
                cases.waiting(),
                cases.appeals(),
                cases.won(),
                load);
    }

    private static Figures.Load load(ResultSet row) throws SQLException {
        return new Figures.Load(
                CaseRows.author(row, "person", "name", "staff"),
                row.getInt("replies"),
                row.getInt("decisions"),
                row.getInt("claimed"));
    }

    private record Counted(Map<String, Integer> waiting, int appeals, int won) {

        static Counted of(ResultSet row) throws SQLException {
            var waiting = new LinkedHashMap<String, Integer>();
            for (var age : List.of("hour", "hours", "day", "older")) {
                waiting.put(age, row.getInt(age));
            }
            return new Counted(waiting, row.getInt("appeals"), row.getInt("won"));
        }
    }
}
