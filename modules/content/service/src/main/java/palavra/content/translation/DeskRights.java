package palavra.content.translation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import palavra.content.runs.RunCopy;
import palavra.content.tree.Course;
import palavra.content.tree.Edition;
import palavra.courses.api.RunRole;
import palavra.kernel.Actor;
import palavra.kernel.Refusal;
import palavra.kernel.Role;

/** Who may work at the desk of an edition. Whoever may not is told that there is none. */
@ApplicationScoped
class DeskRights {

    private static final RunRole[] DESK = {RunRole.TRANSLATOR, RunRole.AUTHOR, RunRole.LEAD};
    private static final RunRole[] LEADS = {RunRole.AUTHOR, RunRole.LEAD};

    /** The edition, for those who translate or review it; 404 for everyone else and for sources. */
    Edition edition(Actor actor, UUID id) {
        return edition(actor, id, DESK);
    }

    /** The edition, for those who answer for the course. */
    Edition led(Actor actor, UUID id) {
        var edition = edition(actor, id, DESK);
        if (!may(actor, edition.course, LEADS)) {
            throw Refusal.notAllowed();
        }
        return edition;
    }

    private static Edition edition(Actor actor, UUID id, RunRole... roles) {
        actor.signedIn();
        Edition edition = Edition.findById(id);
        if (edition == null || edition.source || !may(actor, edition.course, roles)) {
            throw Refusal.notFound();
        }
        return edition;
    }

    private static boolean may(Actor actor, UUID course, RunRole... roles) {
        if (actor.is(Role.ADMINISTRATOR) || RunCopy.hasRole(course, actor.id(), roles)) {
            return true;
        }
        Course of = Course.findById(course);
        return of.owner.equals(actor.id()) && !RunCopy.isKnownOf(course);
    }
}
