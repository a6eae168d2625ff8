package palavra.forums.writing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import palavra.forums.ForumsMailbox;
import palavra.forums.Sql;
import palavra.forums.api.moderation.PostHidden;
import palavra.forums.api.moderation.Reason;
import palavra.forums.api.moderation.Sign;
import palavra.kernel.Actor;
import palavra.kernel.Ids;

/** Lets posts wait for a moderator: new ones before anybody sees them, others out of sight. */
@ApplicationScoped
public class Holding {

    private static final String OPEN = """
            insert into review (id, cause, run, post, author, language, at, signs) values (?, 'HELD', ?, ?, ?, ?, ?, ?)
            on conflict (post) where decided_at is null do nothing
            """;
    private static final String LOG = """
            insert into moderation (run, target, actor, mark, set_on, person) values (?, ?, ?, 'HELD', true, ?)
            """;
    private static final String HIDE = """
            update post set hidden = true, hidden_reason = 'ADVERTISING', hidden_note = ''
            where id = ? and not hidden
            """;

    /** Posts {@code w} of a day with the words of a post {@code p}, in all runs of its institution. */
    private static final String SAME_WORDS = """
            from post p join run r on r.id = p.run
            join post w on w.print = p.print and coalesce(w.edited_at, w.at) > ?
            join run o on o.id = w.run and (o.id = r.id or o.institution = r.institution)
            where p.id = ?
            """;

    /** In one order, as all who hold more than one thread do. */
    private static final String HOLD_WAVE =
            "select id from thread where id in (select w.thread " + SAME_WORDS + ") order by id for update";

    /**
     * Of others only where two wrote these words besides: nobody takes a post out of sight by copying it. What a moderator
     * let stand stays.
     */
    private static final String WAVE = """
            with same as (select w.run, w.id, w.thread, w.author, w.language, w.hidden, p.id as last, p.author as by %s)
            select run, id, thread, author, language from same
            where not hidden and id <> last
                and (author = by or (select count(distinct author) from same where author <> by) > 1)
                and not exists (select 1 from review v where v.post = same.id and v.verdict = 'KEEP')
            order by id
            """.formatted(SAME_WORDS);

    private final Sql sql;
    private final Counters counters;
    private final ForumsMailbox mailbox;

    Holding(Sql sql, Counters counters, ForumsMailbox mailbox) {
        this.sql = sql;
        this.counters = counters;
        this.mailbox = mailbox;
    }

    private record Told(UUID run, UUID id, UUID thread, UUID author, String language) {}

    /** Opens the case of a post that nobody has seen. */
    void unseen(ForumPost post, List<Sign> signs) {
        open(post.run, post.id, post.author, post.language, signs);
    }

    /** Takes a post that was in sight out of it until a moderator has looked; its thread is held. */
    void hide(UUID run, UUID id, UUID thread, UUID author, String language, List<Sign> signs) {
        if (sql.run(HIDE, id) == 0) {
            return;
        }
        open(run, id, author, language, signs);
        counters.recount(thread);
        mailbox.tell("post-hidden", thread, new PostHidden(run, thread, id, author, Reason.ADVERTISING, true));
    }

    /**
     * Once the same words came back, those of today that were let through before wait with them. The transaction that wrote
     * the last of them has one thread in hand and must not wait for others, so this is another: who died between the two left
     * in sight no more than the few that are let through anyway, and the next of the wave, or the same sent again, takes them.
     */
    @Transactional
    public void wave(UUID post) {
        var today = Instant.now().minus(Duration.ofDays(1));
        sql.list(HOLD_WAVE, row -> true, today, post);
        sql.list(
                        WAVE,
                        row -> new Told(
                                row.getObject("run", UUID.class),
                                row.getObject("id", UUID.class),
                                row.getObject("thread", UUID.class),
                                row.getObject("author", UUID.class),
                                row.getString("language")),
                        today,
                        post)
                .forEach(told -> hide(
                        told.run(),
                        told.id(),
                        told.thread(),
                        told.author(),
                        told.language(),
                        List.of(Sign.WORDS_OF_OTHERS)));
    }

    private void open(UUID run, UUID id, UUID author, String language, List<Sign> signs) {
        var names = signs.stream().map(Enum::name).toList();
        sql.run(OPEN, Ids.next(), run, id, author, language, Instant.now(), names);
        sql.run(LOG, run, id, Actor.NOBODY, author);
    }
}
