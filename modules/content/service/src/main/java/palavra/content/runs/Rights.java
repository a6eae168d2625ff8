package palavra.content.runs;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import palavra.content.tree.Course;
import palavra.courses.api.RunRole;
import palavra.kernel.Actor;
import palavra.kernel.Refusal;
import palavra.kernel.Role;

/** Who may change what a course says: a package that names somebody else's course does not make it one's own. */
@ApplicationScoped
public class Rights {

    /** Who may import or publish at all; 403 for everyone else. */
    public Actor author(Actor actor) {
        return actor.having(Role.AUTHOR, Role.ADMINISTRATOR);
    }

    /** Who may change this course: its first author, those who lead or write it in one of its runs, administrators. */
    public void mayChange(Actor actor, Course course) {
        author(actor);
        if (!actor.is(Role.ADMINISTRATOR) && !course.owner.equals(actor.id()) && !isOnTeam(actor.id(), course.id)) {
            throw new Refusal(
                    403, "course-of-others", "This course belongs to others. Ask them to put you on its team.");
        }
    }

    private static boolean isOnTeam(UUID person, UUID course) {
        return RunCopy.hasRole(course, person, RunRole.LEAD, RunRole.AUTHOR, RunRole.TRANSLATOR);
    }
}
