package palavra.notifications.hearing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import palavra.forums.api.PostCreated;
import palavra.notifications.Sql;

/** The columns of threads that notifications keep: who began them, who follows them, whether they are in sight. */
@ApplicationScoped
class Discussions {

    /** Who began it is told by its first post; until that is heard nobody is taken for it. */
    private static final String KEEP = """
            insert into thread (id, run, author, title, language) values (?, ?, ?, ?, ?)
            on conflict (id) do update set author = excluded.author, title = excluded.title, language = excluded.language
            """;

    private static final String RENAME = "update thread set title = ? where id = ? and title <> ?";
    private static final String FOLLOW = """
            insert into follower (thread, person, following) values (?, ?, ?)
            on conflict (thread, person) do update set following = excluded.following
            where follower.following <> excluded.following
            """;
    private static final String FOLLOWERS = "select person from follower where thread = ? and following";
    private static final String HIDE = "update thread set hidden = ? where id = ?";

    private final Sql sql;

    Discussions(Sql sql) {
        this.sql = sql;
    }

    /** Whoever writes in a thread follows it, until they say otherwise. */
    void keep(PostCreated post) {
        if (post.title() != null) {
            if (post.post().equals(post.thread())) {
                sql.run(
                        KEEP,
                        post.thread(),
                        post.run(),
                        post.author(),
                        post.title(),
                        post.language().tag());
            } else {
                sql.run(RENAME, post.title(), post.thread(), post.title());
            }
        }
        follow(post.thread(), post.author(), true);
    }

    void follow(UUID thread, UUID person, boolean on) {
        sql.run(FOLLOW, thread, person, on);
    }

    Set<UUID> followers(UUID thread) {
        return Set.copyOf(sql.list(FOLLOWERS, row -> row.getObject("person", UUID.class), thread));
    }

    /** A thread whose first post is out of sight shows its title to nobody. */
    void hide(UUID post, boolean on) {
        sql.run(HIDE, on, post);
    }
}
