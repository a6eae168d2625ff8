package palavra.forums.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import palavra.forums.ForumsConfig;
import palavra.forums.Sql;
import palavra.forums.api.Author;
import palavra.forums.api.moderation.CaseView;
import palavra.forums.api.moderation.LogEntry;
import palavra.forums.api.moderation.Reason;
import palavra.forums.api.moderation.Verdict;
import palavra.forums.people.Entrance;
import palavra.forums.people.Facts;
import palavra.forums.people.Power;
import palavra.forums.people.Visit;
import palavra.forums.text.Markdown;
import palavra.kernel.Actor;
import palavra.kernel.Refusal;

/** A case with everything a decision rests on, in four statements after the entrance. */
@ApplicationScoped
public class CaseReader {

    private static final String CASE = "select " + CaseRows.COLUMNS + """
            , t.title as thread_title, p.html, p.markdown, p.renderer, p.at as posted_at, r.appeal, r.against,
            coalesce(a.power, 0) as power, r.verdict, r.reason, r.note, r.decided_at, r.act,
            r.decided_by, d.name as decider_name, d.staff as decider_staff,
            (select coalesce(sum(f.weight), 0) from flag f
                where f.post = p.id and f.lifted_at is null and f.decided_at is null) as weight,
            (select count(*) from review o where o.author = r.author and o.run = r.run and o.id <> r.id
                and o.cause = r.cause and o.decided_at is null) as others,
            w.first, w.posts, w.removed, j.right_ones, j.judged, r.signs,
            """ + Facts.COLUMNS + "\n" + """
            from review r
            """ + CaseRows.WITH
            + """
            join thread t on t.id = p.thread
            left join participant d on d.run = r.run and d.person = r.decided_by
            cross join lateral (select min(o.at) as first, count(*) as posts, count(*) filter (where o.hidden) as removed
                from post o where o.author = r.author and o.run = r.run) w
            cross join lateral (select count(*) filter (where e.upheld) as right_ones, count(*) as judged
                from flag f join flag e on e.person = f.person and e.upheld is not null and e.post <> f.post
                where f.post = p.id and f.lifted_at is null) j
            """ + Facts.of("r.author", "u") + "where r.id = ? and r.run = ?";
    private static final String REPORTS = """
            select reason, count(*) as n, array_agg(note order by at) filter (where note <> '') as notes
            from flag where post = (select post from review where id = ?) and lifted_at is null group by reason order by n desc, reason
            """;
    private static final String TEAM =
            "select person, name, staff from participant where run = ? and staff and person <> ? order by name";

    private final Sql sql;
    private final ForumsConfig config;
    private final Entrance entrance;
    private final LogReader log;

    CaseReader(Sql sql, ForumsConfig config, Entrance entrance, LogReader log) {
        this.sql = sql;
        this.config = config;
        this.entrance = entrance;
        this.log = log;
    }

    /** The visit of who moderates the run of that case; for everyone else there is no such case. */
    public Visit visit(Actor actor, UUID id) {
        var run = sql.one("select run from review where id = ?", row -> row.getObject("run", UUID.class), id)
                .orElseThrow(Refusal::notFound);
        var visit = entrance.visit(actor.signedIn(), run);
        if (!visit.moderator()) {
            throw Refusal.notFound();
        }
        return visit;
    }

    public CaseView read(Visit visit, UUID id) {
        var reports = sql.list(REPORTS, CaseReader::reports, id);
        var entries = log.ofCase(visit.run(), id);
        var team = sql.list(TEAM, CaseReader::member, visit.run(), visit.person());
        return sql.one(CASE, row -> view(row, visit, reports, entries, team), id, visit.run())
                .orElseThrow(Refusal::notFound);
    }

    private CaseView view(
            ResultSet row, Visit visit, List<CaseView.Reports> reports, List<LogEntry> entries, List<Author> team)
            throws SQLException {
        var summary = CaseRows.summary(row);
        return new CaseView(
                summary,
                row.getString("thread_title"),
                row.getInt("renderer") == Markdown.VERSION
                        ? row.getString("html")
                        : Markdown.toHtml(row.getString("markdown")),
                Sql.instant(row, "posted_at"),
                row.getString("appeal"),
                row.getBigDecimal("weight"),
                config.hideAt(),
                reports,
                CaseRows.signs(row),
                row.getInt("right_ones"),
                row.getInt("judged"),
                account(row),
                row.getInt("others"),
                mayDecide(row, visit),
                decided(row, visit),
                entries,
                team);
    }

    private static CaseView.Account account(ResultSet row) throws SQLException {
        return new CaseView.Account(
                Facts.of(row).trust(row.getBoolean("author_staff")),
                Sql.instant(row, "first"),
                row.getInt("posts"),
                row.getInt("removed"));
    }

    private static boolean mayDecide(ResultSet row, Visit visit) throws SQLException {
        return visit.power().compareTo(Power.values()[row.getInt("power")]) > 0
                && !visit.person().equals(row.getObject("against", UUID.class));
    }

    private static CaseView.Decided decided(ResultSet row, Visit visit) throws SQLException {
        var verdict = row.getString("verdict");
        if (verdict == null || verdict.equals("WITHDRAWN")) {
            return null;
        }
        var reason = row.getString("reason");
        return new CaseView.Decided(
                Verdict.valueOf(verdict),
                reason == null ? null : Reason.valueOf(reason),
                row.getString("note"),
                CaseRows.author(row, "decided_by", "decider_name", "decider_staff"),
                Sql.instant(row, "decided_at"),
                mayDecide(row, visit));
    }

    private static CaseView.Reports reports(ResultSet row) throws SQLException {
        return new CaseView.Reports(
                Reason.valueOf(row.getString("reason")), row.getInt("n"), CaseRows.texts(row, "notes"));
    }

    private static Author member(ResultSet row) throws SQLException {
        return CaseRows.author(row, "person", "name", "staff");
    }
}
