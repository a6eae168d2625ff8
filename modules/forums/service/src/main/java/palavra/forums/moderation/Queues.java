package palavra.forums.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import palavra.forums.Sql;
import palavra.forums.api.moderation.CaseSummary;
import palavra.forums.api.moderation.HeldAccount;
import palavra.forums.api.moderation.Queue;
import palavra.forums.api.moderation.QueueQuery;
import palavra.forums.api.moderation.Unanswered;
import palavra.forums.reading.ThreadCursor;
import palavra.kernel.Actor;
import palavra.kernel.Language;
import palavra.kernel.Page;
import palavra.kernel.Refusal;

/** What waits for a moderator over all their runs: one statement for the page, one for the counts; one more for who has posts held. */
@ApplicationScoped
public class Queues {

    private static final int PAGE = 30;
    private static final int MOST_COUNTED = 1000;

    private static final String COUNTS = """
            select count(*) filter (where r.cause = 'REPORTED') as reported,
                   count(*) filter (where r.cause = 'HELD') as held,
                   count(*) filter (where r.cause = 'APPEALED') as appealed,
                   count(*) filter (where r.claimed_by = ?) as mine, min(r.at) as oldest,
                   (select count(*) from (select 1 from (select id as run from run) r
                        join thread t on t.run = r.run and t.needs_reply and not t.hidden
                        where %1$s limit %2$d) w) as unanswered
            from review r where r.decided_at is null and %1$s
            """;

    /** At most one page of each run is looked at, however many questions wait there. */
    private static final String UNANSWERED = """
            select r.run, r.titles ->> r.source::text as course, t.id, t.title, t.language, t.last_at
            from (select id as run, titles, source from run) r
            cross join lateral (select t.id, t.title, t.language, t.last_at from thread t
                where t.run = r.run and t.needs_reply and not t.hidden %3$s order by t.last_at, t.id limit %2$d) t
            where %1$s
            order by t.last_at, t.id limit %2$d
            """;

    /** Whoever did not say which languages they read reads all. */
    private static final String READ =
            " and %1$s.language = any (coalesce((select languages from reader where person = ?), array[%1$s.language]))";

    /** A page of each run is read, and one cut of them before anything is joined: it costs the same however many wait. */
    private static final String PAGE_OF_CASES =
            "select " + CaseRows.COLUMNS + """

            from (select q.* from (select id as run from run) r
                cross join lateral (select * from review q where q.run = r.run and q.decided_at is null%3$s
                    order by q.at, q.id limit %2$d) q
                where %1$s order by q.at, q.id limit %2$d) r
            """ + CaseRows.WITH + "order by r.at, r.id";

    private final Sql sql;
    private final HeldAccounts held;

    Queues(Sql sql, HeldAccounts held) {
        this.sql = sql;
        this.held = held;
    }

    public Queue of(Actor actor, QueueQuery query) {
        var scope = Scope.moderatedBy(actor);
        var tab = query.tab() == null || query.tab().isBlank() ? "reported" : query.tab();
        var counted = sql.one(COUNTS.formatted(scope.condition(), MOST_COUNTED), Counted::of, countValues(actor, scope))
                .orElseThrow();
        if (tab.equals("unanswered")) {
            return new Queue(
                    new Page<>(List.of(), null),
                    List.of(),
                    unanswered(actor, scope, query),
                    counted.tabs(),
                    counted.oldest());
        }
        var accounts = tab.equals("held") ? held.of(actor, scope, query) : List.<HeldAccount>of();
        return new Queue(
                cases(actor, scope, tab, query),
                accounts,
                new Page<>(List.of(), null),
                counted.tabs(),
                counted.oldest());
    }

    private static Object[] countValues(Actor actor, Scope scope) {
        var values = new ArrayList<Object>(List.of(actor.id()));
        values.addAll(Arrays.asList(scope.values()));
        values.addAll(Arrays.asList(scope.values()));
        return values.toArray();
    }

    private Page<Unanswered> unanswered(Actor actor, Scope scope, QueueQuery query) {
        var values = new ArrayList<Object>();
        var narrowed = inLanguage("t", query, actor, values) + after("t.last_at, t.id", query, values);
        values.addAll(Arrays.asList(scope.values()));
        var statement = UNANSWERED.formatted(scope.condition(), PAGE + 1, narrowed);
        return Page.cut(
                sql.list(statement, Queues::unanswered, values.toArray()),
                PAGE,
                last -> ThreadCursor.write(0, 0, last.since(), last.thread()));
    }

    private Page<CaseSummary> cases(Actor actor, Scope scope, String tab, QueueQuery query) {
        var where = new StringBuilder();
        var values = new ArrayList<Object>();
        switch (tab) {
            case "reported" -> where.append(" and q.cause = 'REPORTED'");
            case "held" -> where.append(" and q.cause = 'HELD'");
            case "appealed" -> where.append(" and q.cause = 'APPEALED'");
            case "mine" -> {
                where.append(" and q.claimed_by = ?");
                values.add(actor.id());
            }
            default -> throw Refusal.invalid("filter-unknown", "There is no such filter.");
        }
        if (query.run() != null) {
            where.append(" and q.run = ?");
            values.add(query.run());
        }
        where.append(inLanguage("q", query, actor, values));
        where.append(after("q.at, q.id", query, values));
        values.addAll(Arrays.asList(scope.values()));
        var statement = PAGE_OF_CASES.formatted(scope.condition(), PAGE + 1, where);
        var rows = sql.list(statement, CaseRows::summary, values.toArray());
        return Page.cut(rows, PAGE, last -> ThreadCursor.write(0, 0, last.at(), last.id()));
    }

    static String inLanguage(String alias, QueueQuery query, Actor actor, List<Object> values) {
        if (query.language() == null || query.language().isBlank()) {
            return "";
        }
        if (query.language().equals(QueueQuery.READ)) {
            values.add(actor.id());
            return READ.formatted(alias);
        }
        values.add(query.language());
        return " and " + alias + ".language = ?";
    }

    private static String after(String order, QueueQuery query, List<Object> values) {
        if (query.cursor() == null || query.cursor().isBlank()) {
            return "";
        }
        var place = ThreadCursor.read(query.cursor());
        values.add(place.lastAt());
        values.add(place.id());
        return " and (" + order + ") > (?, ?)";
    }

    private static Unanswered unanswered(ResultSet row) throws SQLException {
        return new Unanswered(
                row.getObject("run", UUID.class),
                row.getString("course"),
                row.getObject("id", UUID.class),
                row.getString("title"),
                Language.of(row.getString("language")),
                Sql.instant(row, "last_at"));
    }

    private record Counted(Map<String, Integer> tabs, Instant oldest) {

        private static final List<String> TABS = List.of("reported", "held", "appealed", "mine", "unanswered");

        static Counted of(ResultSet row) throws SQLException {
            var tabs = new LinkedHashMap<String, Integer>();
            for (var tab : TABS) {
                tabs.put(tab, row.getInt(tab));
            }
            return new Counted(tabs, Sql.instant(row, "oldest"));
        }
    }
}
