package palavra.forums.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import palavra.forums.Sql;
import palavra.forums.api.moderation.Reason;
import palavra.forums.people.Visit;
import palavra.kernel.Actor;

/** The log of moderation, which is only ever added to. */
@ApplicationScoped
class Logbook {

    private static final String WRITE = """
            insert into moderation (run, target, actor, mark, set_on, person, reason, note)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final Sql sql;

    Logbook(Sql sql) {
        this.sql = sql;
    }

    /** What someone did about a post and its author; by {@link Actor#NOBODY} what happened by itself. */
    void wrote(UUID by, String act, boolean on, HeldPost post, Reason reason, String note) {
        sql.run(WRITE, post.run(), post.id(), by, act, on, post.author(), reason, note);
    }

    /** What the visitor did about a person. */
    void wrote(Visit visit, String act, boolean on, UUID person, Reason reason, String note) {
        sql.run(WRITE, visit.run(), person, visit.person(), act, on, person, reason, note);
    }
}
