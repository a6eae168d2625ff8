package palavra.content.studio;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import palavra.content.ContentMailbox;
import palavra.content.api.EditionDedicated;
import palavra.content.api.studio.Community;
import palavra.content.api.studio.StudioCourse;
import palavra.content.publishing.CourseLock;
import palavra.content.tree.Edition;
import palavra.kernel.Actor;
import palavra.kernel.Language;
import palavra.kernel.Refusal;

/** Whom editions are for. A course has one edition in a language for a community, so that each is told apart by its name. */
@ApplicationScoped
class Dedication {

    private final Access access;
    private final Shelf shelf;
    private final CourseLock lock;
    private final ContentMailbox mailbox;

    Dedication(Access access, Shelf shelf, CourseLock lock, ContentMailbox mailbox) {
        this.access = access;
        this.shelf = shelf;
        this.lock = lock;
        this.mailbox = mailbox;
    }

    StudioCourse change(Actor actor, UUID id, Community asked) {
        var now = named(asked.now());
        return QuarkusTransaction.requiringNew().call(() -> {
            var course = access.edition(actor, id).course().id;
            access.course(actor, course).toShape();
            lock.alone(course);
            var edition = Edition.locked(id);
            if (!edition.community.equals(asked.was())) {
                throw Refusal.conflict("changed-meanwhile", "Somebody else changed it meanwhile. Look at it again.");
            }
            if (!now.equals(edition.community)) {
                unlessTaken(course, edition.language(), now);
            }
            edition.community = now;
            mailbox.tell("edition-dedicated", course, new EditionDedicated(course, id, now));
            return shelf.one(actor, course);
        });
    }

    static String named(String community) {
        return community == null ? "" : Limits.title(community);
    }

    static void unlessTaken(UUID course, Language language, String community) {
        if (Edition.of(course, language, community).isPresent()) {
            throw Refusal.conflict(
                    "edition-exists", "The course has an edition in this language for this community already.");
        }
    }
}
