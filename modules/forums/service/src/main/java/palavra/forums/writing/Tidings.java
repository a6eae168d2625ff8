package palavra.forums.writing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import palavra.forums.ForumsMailbox;
import palavra.forums.api.Mark;
import palavra.forums.api.PersonCalled;
import palavra.forums.api.PostCreated;
import palavra.forums.api.PostMarked;
import palavra.forums.people.Visit;
import palavra.kernel.Ids;
import palavra.kernel.Language;
import palavra.kernel.LearningEvent;
import palavra.kernel.Pseudonyms;

/** Tells what happened in a forum: to other modules with ids, to analytics with pseudonyms and never with text. */
@ApplicationScoped
class Tidings {

    private static final String[] CREATED = {"thread", "response", "comment"};

    private final ForumsMailbox mailbox;
    private final ObjectMapper json;
    private final Pseudonyms pseudonyms;

    Tidings(ForumsMailbox mailbox, ObjectMapper json, @ConfigProperty(name = "palavra.pseudonym-key") String key) {
        this.mailbox = mailbox;
        this.json = json;
        this.pseudonyms = new Pseudonyms(key);
    }

    /** @param repliesTo who wrote what it replies to; null for a thread's first post */
    void posted(Visit visit, ForumThread thread, ForumPost post, UUID repliesTo) {
        var language = Language.of(post.language);
        mailbox.tell(
                "post-created",
                thread.id,
                new PostCreated(
                        visit.run(),
                        thread.id,
                        post.id,
                        post.parent,
                        post.author,
                        repliesTo,
                        thread.unit,
                        thread.kind,
                        language,
                        thread.title));
        var data = data(visit, post).put("language", language.tag()).put("length", post.markdown.length());
        data.put("kind", thread.kind.name().toLowerCase(java.util.Locale.ROOT));
        if (repliesTo != null) {
            data.put("to", pseudonyms.of(repliesTo));
        }
        tell(visit, "palavra.forum.%s.created.v1".formatted(CREATED[post.level]), thread.unit, data);
    }

    /** Tells the modules of a mark that somebody waits to hear of. */
    void marked(Visit visit, ForumPost post, Mark mark, boolean on) {
        marked(visit, post, visit.person(), mark, on);
    }

    /** Whoever is called in a post follows its thread from this post on. */
    void called(Visit visit, ForumThread thread, ForumPost post, UUID person) {
        marked(visit, post, person, Mark.FOLLOW, true);
        mailbox.tell(
                "person-called",
                post.thread,
                new PersonCalled(visit.run(), post.thread, post.id, post.author, person, thread.unit));
    }

    private void marked(Visit visit, ForumPost post, UUID by, Mark mark, boolean on) {
        mailbox.tell(
                "post-marked",
                post.thread,
                new PostMarked(visit.run(), post.thread, post.id, post.author, by, mark, on));
    }

    void voted(Visit visit, ForumPost post) {
        tell(visit, "palavra.forum.post.voted.v1", null, data(visit, post).put("to", pseudonyms.of(post.author)));
    }

    void endorsed(Visit visit, ForumPost post) {
        tell(
                visit,
                "palavra.forum.response.endorsed.v1",
                null,
                data(visit, post).put("to", pseudonyms.of(post.author)));
    }

    private ObjectNode data(Visit visit, ForumPost post) {
        return json.createObjectNode()
                .put("thread", post.thread.toString())
                .put("post", post.id.toString())
                .put("team", visit.moderator());
    }

    private void tell(Visit visit, String type, UUID unit, ObjectNode data) {
        var now = Instant.now();
        mailbox.tellLearning(new LearningEvent(
                Ids.at(now),
                type,
                now,
                now,
                0,
                pseudonyms.of(visit.person()),
                visit.course(),
                visit.run(),
                visit.edition(),
                unit,
                null,
                data));
    }
}
