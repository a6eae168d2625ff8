package palavra.forums.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import palavra.forums.ForumsConfig;
import palavra.forums.Sql;
import palavra.forums.api.moderation.Cause;
import palavra.forums.api.moderation.Hiding;
import palavra.forums.api.moderation.PostHidden;
import palavra.forums.api.moderation.Reason;
import palavra.forums.api.moderation.Report;
import palavra.forums.people.Power;
import palavra.forums.people.Visit;
import palavra.forums.text.Notes;
import palavra.kernel.Actor;
import palavra.kernel.Refusal;

/**
 * Takes reports. Each weighs by how often its reporter was right before: 2 · (right + 2) / (judged + 4), so 1 for the
 * first, towards 2 for who is always right and towards 0 for who never is.
 */
@ApplicationScoped
public class Reporting {

    private static final String REPORT = """
            insert into flag (post, person, reason, note, weight)
            select ?, ?, ?, ?, round(2.0 * (count(*) filter (where upheld) + 2) / (count(*) + 4), 2)
            from flag where person = ? and upheld is not null
            on conflict (post, person) do update set at = now(), lifted_at = null, reason = excluded.reason,
                note = excluded.note, weight = excluded.weight
            where flag.lifted_at is not null and flag.decided_at is null
            """;
    private static final String TAKE_BACK =
            "update flag set lifted_at = now() where post = ? and person = ? and lifted_at is null and decided_at is null";
    private static final String JUDGED = "select 1 from flag where post = ? and person = ? and decided_at is not null";
    private static final String STANDING = """
            select coalesce(sum(weight), 0) as weight, mode() within group (order by reason) as reason
            from flag where post = ? and lifted_at is null and decided_at is null
            """;

    private final Sql sql;
    private final ForumsConfig config;
    private final Posts posts;
    private final Cases cases;
    private final Logbook logbook;

    Reporting(Sql sql, ForumsConfig config, Posts posts, Cases cases, Logbook logbook) {
        this.sql = sql;
        this.config = config;
        this.posts = posts;
        this.cases = cases;
        this.logbook = logbook;
    }

    @Transactional
    public void report(Visit visit, UUID id, Report report) {
        var reason = report.reason() == null ? Reason.OTHER : report.reason();
        var note = Notes.of(report.note(), Notes.LONGEST_NOTE);
        var post = posts.held(visit, id);
        notOwn(visit, post);
        // What a person took out of sight needs no further report.
        var isRemoved = post.hiddenBy() != null;
        if (isRemoved || sql.run(REPORT, id, visit.person(), reason, note, visit.person()) == 0) {
            mustNotBeJudged(visit, id);
            return;
        }
        logbook.wrote(visit.person(), "REPORT", true, post, reason, note);
        cases.open(post, Cause.REPORTED, null, null);
        var standing = standing(id);
        if (standing.weight().compareTo(config.hideAt()) >= 0 && post.power() == Power.LEARNER && !post.hidden()) {
            hideItself(post, standing.reason());
        } else {
            posts.recount(List.of(post));
        }
    }

    @Transactional
    public void takeBack(Visit visit, UUID id) {
        var post = posts.held(visit, id);
        notOwn(visit, post);
        if (sql.run(TAKE_BACK, id, visit.person()) == 0) {
            return;
        }
        logbook.wrote(visit.person(), "REPORT", false, post, null, null);
        posts.recount(List.of(post));
        if (!post.hidden()) {
            cases.withdraw(post);
        }
    }

    /** Only a learner's: reports alone take nothing of the team out of sight. */
    private void hideItself(HeldPost post, Reason reason) {
        posts.hide(post, new Hiding(reason, "", true, false, false), null);
        logbook.wrote(Actor.NOBODY, "HIDDEN_BY_REPORTS", true, post, reason, null);
        posts.tell(
                "post-hidden", post, new PostHidden(post.run(), post.thread(), post.id(), post.author(), reason, true));
    }

    private Standing standing(UUID post) {
        return sql.one(STANDING, Standing::of, post).orElseThrow();
    }

    private static void notOwn(Visit visit, HeldPost post) {
        if (post.isOf(visit.person())) {
            throw Refusal.conflict("own-post", "This is your own post.");
        }
    }

    private void mustNotBeJudged(Visit visit, UUID post) {
        if (sql.one(JUDGED, row -> true, post, visit.person()).isPresent()) {
            throw Refusal.conflict("report-was-judged", "A moderator has looked at your report of this post.");
        }
    }

    private record Standing(BigDecimal weight, Reason reason) {

        static Standing of(ResultSet row) throws SQLException {
            return new Standing(row.getBigDecimal("weight"), Reason.valueOf(row.getString("reason")));
        }
    }
}
