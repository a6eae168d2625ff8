package palavra.forums.writing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import palavra.forums.Sql;
import palavra.forums.people.Visit;

/** Lets others see a post: whom it calls follows its thread, and the other modules are told. */
@ApplicationScoped
public class Publishing {

    private static final String EDITION = "select edition from participant where run = ? and person = ?";
    private static final String AUTHOR = "select author from post where id = ?";

    private final Sql sql;
    private final Mentions mentions;
    private final Tidings tidings;

    Publishing(Sql sql, Mentions mentions, Tidings tidings) {
        this.sql = sql;
        this.mentions = mentions;
        this.tidings = tidings;
    }

    /** @param repliesTo who wrote what it replies to; null for a thread's first post */
    void tell(Visit author, ForumThread thread, ForumPost post, UUID repliesTo, List<UUID> called) {
        mentions.call(author, thread, post, called);
        tidings.posted(author, thread, post, repliesTo);
    }

    /**
     * Lets others see, as if it were written now, what nobody has seen; its thread is held, and counted afterwards. Nobody
     * hears of a reply in a thread that is out of sight.
     */
    public void letThrough(Visit moderator, UUID id) {
        var post = ForumPost.of(moderator.run(), id);
        var thread = ForumThread.held(moderator.run(), post.thread);
        post.letThrough(thread.next());
        if (post.isFirst()) {
            thread.letThrough(post);
        }
        post.flush();
        if (thread.hidden && !post.isFirst()) {
            return;
        }
        var author = moderator.of(post.author, person(EDITION, "edition", post.run, post.author));
        tell(author, thread, post, repliesTo(thread, post), mentions.in(author, post.markdown));
    }

    private UUID repliesTo(ForumThread thread, ForumPost post) {
        if (post.isFirst()) {
            return null;
        }
        return post.parent == null ? thread.author : person(AUTHOR, "author", post.parent);
    }

    /** Null where there is none, as the edition of somebody who left. */
    private UUID person(String statement, String column, Object... values) {
        var found = sql.list(statement, row -> row.getObject(column, UUID.class), values);
        return found.isEmpty() ? null : found.getFirst();
    }
}
