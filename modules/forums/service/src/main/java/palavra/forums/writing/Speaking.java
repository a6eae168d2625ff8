package palavra.forums.writing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import palavra.forums.Sql;
import palavra.forums.people.Visit;
import palavra.kernel.Language;
import palavra.kernel.Refusal;

/** Corrects the language of a post; a thread is in that of its first post. */
@ApplicationScoped
public class Speaking {

    private static final String LOG =
            "insert into moderation (run, target, actor, mark, set_on) values (?, ?, ?, 'LANGUAGE', true)";

    private final Sql sql;
    private final SearchIndex index;

    Speaking(Sql sql, SearchIndex index) {
        this.sql = sql;
        this.index = index;
    }

    @Transactional
    public void say(Visit visit, UUID postId, Language language) {
        if (language == null) {
            throw Refusal.invalid("language-unknown", "This is not a language tag.");
        }
        var thread = ForumThread.heldOf(visit.posting().run(), postId);
        var post = ForumPost.seen(visit, postId);
        if (!post.author.equals(visit.person())) {
            visit.moderating();
            sql.run(LOG, visit.run(), postId, visit.person());
        }
        post.speak(language, false);
        thread.speakAs(post);
        post.flush();
        index.put(thread, post);
    }
}
