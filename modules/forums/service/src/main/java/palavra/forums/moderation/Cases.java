package palavra.forums.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import palavra.forums.Sql;
import palavra.forums.api.moderation.Cause;
import palavra.forums.api.moderation.Decision;
import palavra.forums.api.moderation.Reason;
import palavra.forums.api.moderation.Verdict;
import palavra.kernel.Ids;
import palavra.kernel.Refusal;

/** The rows of the review queue: one open case for each post. Whoever changes one holds the post's thread. */
@ApplicationScoped
class Cases {

    private static final String COLUMNS =
            "select id, cause, run, post, author, against, act, verdict, decided_by, decided_at, was_hidden,"
                    + " was_reason from review ";
    private static final String OPEN = """
            insert into review (id, cause, run, post, author, language, at, appeal, against)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (post) where decided_at is null do update set cause = excluded.cause, appeal = excluded.appeal,
                against = excluded.against, claimed_by = nullif(review.claimed_by, excluded.against)
            where excluded.cause = 'APPEALED'
            """;
    private static final String CLOSE = """
            update review set verdict = ?, reason = ?, note = ?, decided_by = ?, decided_at = ?, act = ?, was_hidden = ?,
                was_reason = ?
            where id = ? and decided_at is null
            """;
    private static final String REOPEN = """
            update review set verdict = null, reason = null, note = null, decided_by = null, decided_at = null, act = null
            where id = ?
            """;
    private static final String WITHDRAW = """
            update review set verdict = 'WITHDRAWN', decided_at = ?
            where post = ? and cause = 'REPORTED' and decided_at is null
                and not exists (select 1 from flag f where f.post = review.post and f.lifted_at is null
                    and f.decided_at is null)
            """;
    private static final String CLAIM = "update review set claimed_by = ? where id = ? and decided_at is null"
            + " and (claimed_by is null or claimed_by in (?, ?))";

    private final Sql sql;

    Cases(Sql sql) {
        this.sql = sql;
    }

    /** @param verdict null while it waits; a case whose reports were all taken back counts as decided */
    record Case(
            UUID id,
            Cause cause,
            UUID run,
            UUID post,
            UUID author,
            UUID against,
            UUID act,
            String verdict,
            UUID decidedBy,
            Instant decidedAt,
            boolean wasHidden,
            Reason wasReason) {

        boolean isOpen() {
            return decidedAt == null;
        }
    }

    Case find(UUID id) {
        return sql.one(COLUMNS + "where id = ?", Cases::of, id).orElseThrow(Refusal::notFound);
    }

    Optional<Case> openOf(UUID post) {
        return sql.one(COLUMNS + "where post = ? and decided_at is null", Cases::of, post);
    }

    /** Everything else of the same author that waits in these threads for the same cause. */
    List<Case> alike(Case one, List<UUID> threads) {
        return sql.list(
                COLUMNS + "where author = ? and run = ? and cause = ? and decided_at is null and id <> ?"
                        + " and post in (select id from post where thread = any (?::uuid[])) order by id",
                Cases::of,
                one.author(),
                one.run(),
                one.cause(),
                one.id(),
                threads.stream().map(UUID::toString).toList());
    }

    /** What is held of these people in these threads, the oldest first. */
    List<Case> heldOf(UUID run, List<String> people, List<UUID> threads) {
        return sql.list(
                COLUMNS + "where run = ? and author::text = any (?) and cause = 'HELD' and decided_at is null"
                        + " and post in (select id from post where thread = any (?::uuid[])) order by at, id limit 1000",
                Cases::of,
                run,
                people,
                threads.stream().map(UUID::toString).toList());
    }

    /** All that were decided in one act. */
    List<Case> ofAct(UUID act) {
        return sql.list(COLUMNS + "where act = ? order by id", Cases::of, act);
    }

    boolean isLatest(Case one) {
        return sql.one(
                        "select id from review where post = ? order by decided_at is null desc, decided_at desc limit 1",
                        row -> row.getObject("id", UUID.class),
                        one.post())
                .filter(one.id()::equals)
                .isPresent();
    }

    /** An appeal takes the place of reports that wait. */
    void open(HeldPost post, Cause cause, String appeal, UUID against) {
        sql.run(
                OPEN,
                Ids.next(),
                cause,
                post.run(),
                post.id(),
                post.author(),
                post.language(),
                Posts.now(),
                appeal,
                against);
    }

    void close(Case one, HeldPost post, Decision decision, UUID by, UUID act, Instant at) {
        var isDone = sql.run(
                CLOSE,
                decision.verdict(),
                decision.verdict() == Verdict.REMOVE ? decision.reason() : null,
                decision.note(),
                by,
                at,
                act,
                post.hidden(),
                post.hiddenReason(),
                one.id());
        if (isDone == 0) {
            throw decided();
        }
    }

    void reopen(Case one) {
        sql.run(REOPEN, one.id());
    }

    /** Closes the case of a post that nobody has reported any more. */
    void withdraw(HeldPost post) {
        sql.run(WITHDRAW, Posts.now(), post.id());
    }

    /** Whether it is that person's now; it is not when somebody else has it already. */
    boolean claim(UUID id, UUID by, UUID now) {
        return sql.run(CLAIM, now, id, by, now) == 1;
    }

    /** Gives it back, when it is theirs. */
    boolean release(UUID id, UUID by) {
        return sql.run(
                        "update review set claimed_by = null where id = ? and claimed_by = ? and decided_at is null",
                        id,
                        by)
                == 1;
    }

    static Refusal decided() {
        return Refusal.conflict("case-is-decided", "Somebody has decided this meanwhile.");
    }

    private static Case of(ResultSet row) throws SQLException {
        var wasReason = row.getString("was_reason");
        return new Case(
                row.getObject("id", UUID.class),
                Cause.valueOf(row.getString("cause")),
                row.getObject("run", UUID.class),
                row.getObject("post", UUID.class),
                row.getObject("author", UUID.class),
                row.getObject("against", UUID.class),
                row.getObject("act", UUID.class),
                row.getString("verdict"),
                row.getObject("decided_by", UUID.class),
                Sql.instant(row, "decided_at"),
                row.getBoolean("was_hidden"),
                wasReason == null ? null : Reason.valueOf(wasReason));
    }
}
