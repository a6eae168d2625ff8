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

    /**
     * Who may change an edition of this course: those who lead or write it in one of its runs, administrators, and
     * translators when it is not the source. Its first author may until the first run is known; then the team says it.
     */
    public void mayChange(Actor actor, Course course, boolean source) {
        author(actor);
        if (!actor.is(Role.ADMINISTRATOR) && !isFirst(actor.id(), course) && !isOnTeam(actor.id(), course.id, source)) {
            throw new Refusal(
                    403, "course-of-others", "This course belongs to others. Ask them to put you on its team.");
        }
    }

    /** Whether the actor leads or writes the course in one of its runs, began it, or is an administrator. */
    public boolean writes(Actor actor, Course course) {
        return actor.is(Role.ADMINISTRATOR) || isFirst(actor.id(), course) || isOnTeam(actor.id(), course.id, true);
    }

    /** Whether the actor translates the course in one of its runs. */
    public boolean translates(Actor actor, Course course) {
        return RunCopy.hasRole(course.id, actor.id(), RunRole.TRANSLATOR);
    }

    private static boolean isFirst(UUID person, Course course) {
        return course.owner.equals(person) && !RunCopy.isKnownOf(course.id);
    }

    private static boolean isOnTeam(UUID person, UUID course, boolean source) {
        return RunCopy.hasRole(course, person, RunRole.LEAD, RunRole.AUTHOR)
                || !source && RunCopy.hasRole(course, person, RunRole.TRANSLATOR);
    }
}
