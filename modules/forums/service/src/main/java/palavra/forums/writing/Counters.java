package palavra.forums.writing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import palavra.forums.Sql;

/**
 * Keeps the counters equal to the rows they count. A thread's row is always locked before those of its posts, so that no
 * two writers wait for each other.
 */
@ApplicationScoped
public class Counters {

    private static final String VOTE = "insert into vote (post, person) values (?, ?) on conflict do nothing";
    private static final String UNVOTE = "delete from vote where post = ? and person = ?";
    private static final String RECOUNT = """
            update thread t set replies = c.replies, flags = c.flags, answered = c.answered, endorsed = c.endorsed,
                hidden = c.hidden, unseen = c.unseen, last_at = c.last_at, last_author = c.last_author,
                needs_reply = t.kind = 'QUESTION' and not t.closed and not c.hidden and not c.answered
                    and c.last_author = t.author
            from (select count(*) filter (where level > 0 and not hidden) as replies,
                    coalesce(sum(flags) filter (where not hidden), 0) as flags,
                    bool_or(endorsed_by is not null and not hidden) as endorsed,
                    bool_or((accepted or endorsed_by is not null) and not hidden) as answered,
                    bool_or(level = 0 and hidden) as hidden, bool_or(level = 0 and unseen) as unseen,
                    max(at) filter (where level = 0 or not hidden) as last_at,
                    (array_agg(author order by at desc, id desc) filter (where level = 0 or not hidden))[1] as last_author
                from post where thread = ?) c
            where t.id = ?
            """;

    private final Sql sql;

    Counters(Sql sql) {
        this.sql = sql;
    }

    /** Whether it changed anything: one vote per person. */
    boolean vote(ForumPost post, UUID person, boolean on) {
        if (sql.run(on ? VOTE : UNVOTE, post.id, person) == 0) {
            return false;
        }
        var step = on ? 1 : -1;
        if (post.isFirst()) {
            sql.run("update thread set votes = votes + ? where id = ?", step, post.thread);
        }
        sql.run("update post set votes = votes + ? where id = ?", step, post.id);
        return true;
    }

    /** Counts a thread again from its posts, after one of the rarer changes; the thread is held. */
    public void recount(UUID thread) {
        sql.run(RECOUNT, thread, thread);
    }
}
