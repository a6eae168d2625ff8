package palavra.forums.writing;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import palavra.forums.people.Visit;
import palavra.kernel.Language;
import palavra.kernel.Refusal;

/** A post of a {@link ForumThread}, its root: the first post (level 0, with the thread's id), a response or a comment. */
@Entity
@Table(name = "post")
@DynamicUpdate
public class ForumPost extends PanacheEntityBase {

    static final int FIRST = 0;
    static final int RESPONSE = 1;
    static final int COMMENT = 2;

    @Id
    UUID id;

    UUID run;
    UUID thread;
    UUID parent;
    short level;
    UUID author;
    String key;
    String language;
    Instant at;

    @Column(name = "edited_at")
    Instant editedAt;

    String markdown;
    String html;
    short renderer;
    boolean guessed;
    boolean hidden;

    /** Never yet in sight of others; such a post is hidden too. */
    boolean unseen;

    /** Of the words of somebody new; null for everyone else's. */
    Long print;

    @Column(name = "endorsed_by")
    UUID endorsedBy;

    @Column(name = "endorsed_at")
    Instant endorsedAt;

    boolean accepted;

    static ForumPost of(UUID run, UUID id) {
        return ForumPost.<ForumPost>find("id = ?1 and run = ?2", id, run)
                .<ForumPost>firstResultOptional()
                .orElseThrow(Refusal::notFound);
    }

    /** The same, unless the team has hidden it or its thread from this visitor. */
    static ForumPost seen(Visit visit, UUID id) {
        return ForumPost.<ForumPost>find(
                        "from ForumPost p where p.id = ?1 and p.run = ?2 and (?3 = true or p.hidden = false"
                                + " and not exists (select 1 from ForumThread t where t.id = p.thread and t.hidden = true))"
                                + " and not exists (select 1 from ForumThread t where t.id = p.thread and t.unit in ?4)",
                        id,
                        visit.run(),
                        visit.moderator(),
                        visit.withheld())
                .<ForumPost>firstResultOptional()
                .orElseThrow(Refusal::notFound);
    }

    /** The first post of a new thread. */
    static ForumPost first(UUID id, UUID run, UUID author, Draft draft, Instant at) {
        return written(id, run, id, FIRST, author, draft, at);
    }

    /** A response to the thread, or a comment on the response given. */
    static ForumPost reply(UUID id, ForumThread to, UUID response, UUID author, Draft draft, Instant at) {
        var post = written(id, to.run, to.id, response == null ? RESPONSE : COMMENT, author, draft, at);
        post.parent = response;
        return post;
    }

    private static ForumPost written(UUID id, UUID run, UUID thread, int level, UUID author, Draft draft, Instant at) {
        var post = new ForumPost();
        post.id = id;
        post.run = run;
        post.thread = thread;
        post.level = (short) level;
        post.author = author;
        post.key = draft.key();
        post.speak(draft.language(), draft.guessed());
        post.at = at;
        post.put(draft.text());
        return post;
    }

    /** Keeps the print of who is new, and lets it wait for a moderator before anybody else sees it where there are signs. */
    void by(Account account, Long ofWords, boolean waits) {
        print = account.kept(ofWords);
        hidden = waits;
        unseen = waits;
    }

    /** Lets others see it from now on: it counts as written now, so that it is new to who was here before. */
    void letThrough(Instant now) {
        hidden = false;
        unseen = false;
        at = now;
    }

    /** @param ofWords the print of what it says now; null where it is none of somebody new */
    void rewrite(Rendered text, Long ofWords, Instant at) {
        put(text);
        print = ofWords;
        editedAt = at;
    }

    /** @param found whether the language was found out from the text */
    void speak(Language in, boolean found) {
        language = in.tag();
        guessed = found;
    }

    void endorse(boolean on, UUID by, Instant when) {
        mustBeResponse();
        if (on && endorsedBy != null) {
            return;
        }
        endorsedBy = on ? by : null;
        endorsedAt = on ? when : null;
    }

    void accept(boolean on) {
        mustBeResponse();
        accepted = on;
    }

    boolean isFirst() {
        return level == FIRST;
    }

    /** The place its draft was kept for: what it answers, else where its thread begins. */
    UUID draftedFor(ForumThread to) {
        return switch (level) {
            case COMMENT -> parent;
            case RESPONSE -> thread;
            default -> to.unit == null ? run : to.unit;
        };
    }

    private void put(Rendered text) {
        markdown = text.markdown();
        html = text.html();
        renderer = text.renderer();
    }

    private void mustBeResponse() {
        if (level != RESPONSE) {
            throw Refusal.conflict("not-a-response", "Only a response can be endorsed or accepted.");
        }
    }
}
