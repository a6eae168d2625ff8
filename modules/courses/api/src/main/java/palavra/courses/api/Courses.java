package palavra.courses.api;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import palavra.kernel.Actor;
import palavra.kernel.Language;

/** The door of {@code courses}: institutions, courses, editions, runs and who has which right in them. */
public interface Courses {

    /** A page of what anyone may enroll in or will be able to; drafts are never in it. */
    CatalogPage catalog(CatalogQuery query);

    /**
     * The about page of a course in the wanted language, else in the source's.
     *
     * @throws palavra.kernel.Refusal 404 when there is no such course or the actor may not see it yet
     */
    CourseAbout about(Actor actor, String slug, Language wanted);

    /** A run with its editions and team; 404 when it is a draft and the actor is not on its team. */
    RunView run(Actor actor, UUID run);

    /** Those of the runs that exist and are no drafts, in no order. */
    List<RunView> runs(Collection<UUID> runs);

    /** The runs on whose team the actor is; all for administrators. */
    List<RunView> teaching(Actor actor);

    /** What the actor may do in the run: their team roles, all of them for an administrator. */
    Set<RunRole> rolesIn(Actor actor, UUID run);

    /** Moves a run to another state; leads and administrators, else 403; 409 when the step is not allowed. */
    RunView move(Actor actor, UUID run, RunState to);

    /** Puts a person on the team of a run; leads and administrators, else 403. */
    RunView join(Actor actor, UUID run, TeamMember member);

    /** Takes a person from the team of a run; leads and administrators, else 403. */
    RunView leave(Actor actor, UUID run, UUID person);

    /** The institutions whose courses are in the catalog, by name. */
    List<Institution> institutions();
}
