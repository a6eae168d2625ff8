package palavra.forums.writing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import palavra.forums.Sql;
import palavra.forums.api.Mark;
import palavra.forums.people.Visit;
import palavra.kernel.Refusal;

/** Sets and takes back marks. Each has the same effect however often it is sent. */
@ApplicationScoped
public class Marking {

    private static final String LOG =
            "insert into moderation (run, target, actor, mark, set_on) values (?, ?, ?, ?, ?)";

    private final Sql sql;
    private final Counters counters;
    private final Readings readings;
    private final Tidings tidings;

    Marking(Sql sql, Counters counters, Readings readings, Tidings tidings) {
        this.sql = sql;
        this.counters = counters;
        this.readings = readings;
        this.tidings = tidings;
    }

    @Transactional
    public void mark(Visit visit, UUID id, Mark mark, boolean on) {
        if (mark.isOfTheTeam()) {
            visit.moderating();
            sql.run(LOG, visit.run(), id, visit.person(), mark, on);
        }
        switch (mark) {
            case VOTE -> vote(visit.posting(), ForumPost.seen(visit, id), on);
            case FOLLOW -> follow(visit, first(visit, id), on);
            case BOOKMARK -> readings.bookmark(first(visit, id).thread, visit.person(), on);
            case PIN, CLOSE -> ofThread(visit, id, mark, on);
            case ENDORSE, ACCEPT -> ofPost(visit, id, mark, on);
            case FLAG, HIDE -> throw new IllegalArgumentException("Reports and decisions set " + mark);
        }
    }

    /** A thread is followed and kept, not a post in it. */
    private static ForumPost first(Visit visit, UUID id) {
        var post = ForumPost.seen(visit, id);
        if (!post.isFirst()) {
            throw Refusal.notFound();
        }
        return post;
    }

    private void follow(Visit visit, ForumPost first, boolean on) {
        readings.follow(first.thread, visit.person(), on);
        tidings.marked(visit, first, Mark.FOLLOW, on);
    }

    private void vote(Visit visit, ForumPost post, boolean on) {
        notOnOwn(visit, post);
        if (counters.vote(post, visit.person(), on) && on) {
            tidings.voted(visit, post);
        }
    }

    private void ofThread(Visit visit, UUID id, Mark mark, boolean on) {
        var thread = ForumThread.held(visit.run(), id);
        if (mark == Mark.PIN) {
            thread.pin(on);
        } else {
            thread.close(on, null, visit.person(), Instant.now().truncatedTo(ChronoUnit.MICROS));
        }
        thread.flush();
        counters.recount(thread.id);
    }

    private void ofPost(Visit visit, UUID id, Mark mark, boolean on) {
        var thread = ForumThread.heldOf(visit.run(), id);
        var post = ForumPost.seen(visit, id);
        switch (mark) {
            case ENDORSE -> {
                var changes = on == (post.endorsedBy == null);
                post.endorse(on, visit.person(), Instant.now().truncatedTo(ChronoUnit.MICROS));
                if (changes) {
                    tidings.marked(visit, post, mark, on);
                }
                if (changes && on) {
                    tidings.endorsed(visit, post);
                }
            }
            default -> {
                if (!thread.author.equals(visit.person())) {
                    throw Refusal.notAllowed();
                }
                visit.posting();
                var changes = on != post.accepted;
                post.accept(on);
                if (changes) {
                    tidings.marked(visit, post, mark, on);
                }
            }
        }
        post.flush();
        counters.recount(thread.id);
    }

    private static void notOnOwn(Visit visit, ForumPost post) {
        if (post.author.equals(visit.person())) {
            throw Refusal.conflict("own-post", "This is your own post.");
        }
    }
}
