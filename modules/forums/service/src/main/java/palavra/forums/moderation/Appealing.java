package palavra.forums.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import palavra.forums.Sql;
import palavra.forums.api.moderation.Cause;
import palavra.forums.people.Visit;
import palavra.forums.text.Notes;
import palavra.kernel.Refusal;

/** Takes the author's one appeal against the removal of a post. */
@ApplicationScoped
public class Appealing {

    private final Sql sql;
    private final Posts posts;
    private final Cases cases;
    private final Logbook logbook;

    Appealing(Sql sql, Posts posts, Cases cases, Logbook logbook) {
        this.sql = sql;
        this.posts = posts;
        this.cases = cases;
        this.logbook = logbook;
    }

    @Transactional
    public void appeal(Visit visit, UUID id, String text) {
        var said = Notes.of(text, Notes.LONGEST_APPEAL);
        if (said.isEmpty()) {
            throw Refusal.invalid("text-missing", "Write something first.");
        }
        var post = posts.held(visit, id);
        if (!post.isOf(visit.person())) {
            throw Refusal.notFound();
        }
        if (post.appealed()) {
            throw Refusal.conflict("appealed-before", "You have asked once. Another moderator looks at it.");
        }
        if (!post.hidden() || post.hiddenBy() == null) {
            throw Refusal.conflict("nothing-to-appeal", "No moderator has removed this post.");
        }
        sql.run("update post set appealed = true where id = ?", id);
        cases.open(post, Cause.APPEALED, said, post.hiddenBy());
        logbook.wrote(visit.person(), "APPEAL", true, post, null, null);
    }
}
