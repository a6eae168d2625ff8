package palavra.forums.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import palavra.forums.ForumsMailbox;
import palavra.forums.Sql;
import palavra.forums.api.moderation.Hiding;
import palavra.forums.api.moderation.Reason;
import palavra.forums.people.Power;
import palavra.forums.people.Visit;
import palavra.forums.writing.Counters;
import palavra.kernel.Refusal;

/** Posts as moderation holds and changes them: in sight or not, with the counters equal to the rows. */
@ApplicationScoped
class Posts {

    /** The thread is held first, in a statement of its own: what is read after it is what the last writer left. */
    private static final String HOLD =
            "select id from thread where id = (select thread from post where id = ? and run = ?) for update";

    private static final String HOLD_ALL = """
            select id from thread
            where id in (select p.thread from review r join post p on p.id = r.post
                where r.run = ? and (r.id = ? or r.author = ? and r.decided_at is null or r.act = ?))
            order by id for update
            """;
    private static final String HOLD_HELD = """
            select id from thread
            where id in (select p.thread from review r join post p on p.id = r.post
                where r.run = ? and r.author::text = any (?) and r.cause = 'HELD' and r.decided_at is null
                order by r.at, r.id limit 1000)
            order by id for update
            """;
    private static final String POST = """
            select p.id, p.thread, p.run, p.author, coalesce(a.power, 0) as power, p.language, p.hidden, p.unseen, p.hidden_by,
                   p.hidden_reason, p.appealed
            from post p join thread t on t.id = p.thread
            left join participant a on a.run = p.run and a.person = p.author
            where p.id = ? and p.run = ? and (? or p.author = ? or not p.hidden and not t.hidden
                or exists (select 1 from flag f where f.post = p.id and f.person = ?))
            """;
    private static final String HIDE = """
            update post set hidden = true, hidden_reason = ?, hidden_note = ?, appealed = ?, hidden_by = ? where id = ?
            """;
    private static final String SHOW = """
            update post set hidden = false, hidden_reason = null, hidden_note = null, hidden_by = null, appealed = false
            where id = ?
            """;
    private static final String COUNT_REPORTS = """
            update post set flags = (select count(*) from flag f
                where f.post = post.id and f.lifted_at is null and f.decided_at is null)
            where id = ?
            """;

    private final Sql sql;
    private final Counters counters;
    private final ForumsMailbox mailbox;

    Posts(Sql sql, Counters counters, ForumsMailbox mailbox) {
        this.sql = sql;
        this.counters = counters;
        this.mailbox = mailbox;
    }

    /** That post, as far as the visitor may see it or has reported it, with its thread held. */
    HeldPost held(Visit visit, UUID id) {
        sql.one(HOLD, row -> true, id, visit.run()).orElseThrow(Refusal::notFound);
        return read(visit, id);
    }

    /** Holds the threads of a case, of all that waits of an author and of all that was decided in an act, in one order. */
    List<UUID> holdAll(UUID run, UUID one, UUID author, UUID act) {
        return sql.list(HOLD_ALL, row -> row.getObject("id", UUID.class), run, one, author, act);
    }

    /** Holds the threads of what is held of these people, the oldest thousand posts, in the same order. */
    List<UUID> holdHeld(UUID run, List<String> people) {
        return sql.list(HOLD_HELD, row -> row.getObject("id", UUID.class), run, people);
    }

    /** That post, when its thread is held already. */
    HeldPost read(Visit visit, UUID id) {
        return sql.one(POST, Posts::post, id, visit.run(), visit.moderator(), visit.person(), visit.person())
                .orElseThrow(Refusal::notFound);
    }

    /** @param by null when it hides itself */
    void hide(HeldPost post, Hiding why, UUID by) {
        sql.run(HIDE, why.reason(), why.note(), why.appealed(), by, post.id());
        recount(List.of(post));
    }

    void show(HeldPost post) {
        sql.run(SHOW, post.id());
        recount(List.of(post));
    }

    /** Counts reports and threads again from the rows. */
    void recount(List<HeldPost> posts) {
        posts.forEach(post -> sql.run(COUNT_REPORTS, post.id()));
        posts.stream().map(HeldPost::thread).distinct().forEach(counters::recount);
    }

    void tell(String what, HeldPost post, Object event) {
        mailbox.tell(what, post.thread(), event);
    }

    /** The database keeps microseconds. */
    static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    private static HeldPost post(ResultSet row) throws SQLException {
        var reason = row.getString("hidden_reason");
        return new HeldPost(
                row.getObject("id", UUID.class),
                row.getObject("thread", UUID.class),
                row.getObject("run", UUID.class),
                row.getObject("author", UUID.class),
                Power.values()[row.getInt("power")],
                row.getString("language"),
                row.getBoolean("hidden"),
                row.getBoolean("unseen"),
                row.getObject("hidden_by", UUID.class),
                reason == null ? null : Reason.valueOf(reason),
                row.getBoolean("appealed"));
    }
}
