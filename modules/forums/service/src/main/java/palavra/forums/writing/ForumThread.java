package palavra.forums.writing;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import palavra.forums.api.ThreadKind;
import palavra.kernel.Refusal;

/**
 * A thread of a run, the root of its posts, which go with it. Votes are counted by statements of their own, so an update
 * writes only what was changed here.
 */
@Entity
@Table(name = "thread")
@DynamicUpdate
public class ForumThread extends PanacheEntityBase {

    @Id
    UUID id;

    UUID run;

    @Enumerated(EnumType.STRING)
    ThreadKind kind;

    UUID topic;
    UUID unit;
    String title;
    UUID author;
    String language;
    Instant at;

    @Column(name = "last_at")
    Instant lastAt;

    @Column(name = "last_author")
    UUID lastAuthor;

    int replies;
    boolean answered;

    @Column(name = "needs_reply")
    boolean needsReply;

    boolean pinned;
    boolean closed;

    @Column(name = "closed_why")
    String closedWhy;

    @Column(name = "closed_by")
    UUID closedBy;

    @Column(name = "closed_at")
    Instant closedAt;

    boolean hidden;
    boolean unseen;

    /** That thread of that run, held until the transaction ends: its counters change one writer at a time. */
    static ForumThread held(UUID run, UUID id) {
        return ForumThread.<ForumThread>find("id = ?1 and run = ?2", id, run)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .<ForumThread>firstResultOptional()
                .orElseThrow(Refusal::notFound);
    }

    /** The same with the row of the learner who writes in it, theirs first: their posts come one at a time too. */
    static ForumThread heldBy(UUID writer, UUID run, UUID id) {
        List<?> found = getEntityManager()
                .createNativeQuery("""
                        select t.* from participant p join thread t on t.run = p.run
                        where p.run = ?1 and p.person = ?2 and t.id = ?3
                        for no key update of p, t
                        """, ForumThread.class)
                .setParameter(1, run)
                .setParameter(2, writer)
                .setParameter(3, id)
                .getResultList();
        return found.stream().map(ForumThread.class::cast).findFirst().orElseThrow(Refusal::notFound);
    }

    /** The thread of that post of that run, held in the same way. */
    static ForumThread heldOf(UUID run, UUID post) {
        return ForumThread.<ForumThread>find(
                        "id = (select p.thread from ForumPost p where p.id = ?1 and p.run = ?2)", post, run)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .<ForumThread>firstResultOptional()
                .orElseThrow(Refusal::notFound);
    }

    /** A thread that begins with that post. */
    static ForumThread beginning(ForumPost first, ThreadKind kind, UUID topic, UUID unit, String title) {
        var thread = new ForumThread();
        thread.id = first.id;
        thread.run = first.run;
        thread.kind = kind;
        thread.topic = topic;
        thread.unit = unit;
        thread.title = title;
        thread.author = first.author;
        thread.language = first.language;
        thread.at = first.at;
        thread.lastAt = first.at;
        thread.lastAuthor = first.author;
        thread.hidden = first.hidden;
        thread.unseen = first.unseen;
        thread.needsReply = kind == ThreadKind.QUESTION && !first.hidden;
        return thread;
    }

    /** When something is written here now: later than all that is there, even where a clock was set back. */
    Instant next() {
        var now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        return now.isAfter(lastAt) ? now : lastAt.plus(1, ChronoUnit.MICROS);
    }

    /** Counts a response or a comment in sight; a question without an answer waits while the asker wrote last. */
    void receive(ForumPost post) {
        if (post.hidden) {
            return;
        }
        replies++;
        lastAt = post.at;
        lastAuthor = post.author;
        needsReply = kind == ThreadKind.QUESTION && !answered && !hidden && post.author.equals(author);
    }

    /** Begins now, when a moderator has let its first post through. */
    void letThrough(ForumPost first) {
        at = first.at;
        unseen = false;
    }

    /** A thread is in the language of its first post. */
    void speakAs(ForumPost post) {
        if (post.isFirst()) {
            language = post.language;
        }
    }

    /** Refuses when nobody may write here any more. */
    void mustBeOpen() {
        if (closed) {
            throw Refusal.conflict("thread-is-closed", "This thread is closed. It can only be read.");
        }
    }

    void pin(boolean on) {
        pinned = on;
    }

    /** @param why null where nobody said */
    void close(boolean on, String why, UUID by, Instant when) {
        closed = on;
        closedWhy = on ? why : null;
        closedBy = on ? by : null;
        closedAt = on ? when : null;
    }

    /** Belongs to a topic from now on, and to no unit. */
    void belongTo(UUID another) {
        topic = another;
        unit = null;
    }
}
