package palavra.courses.api;

import com.fasterxml.jackson.databind.JsonNode;
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
     * @param edition which one, where several are in that language; null for any of them
     * @throws palavra.kernel.Refusal 404 when there is no such course or the actor may not see it yet
     */
    CourseAbout about(Actor actor, String slug, Language wanted, UUID edition);

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

    /**
     * Lets a run take a step by itself later, or with null not any more; leads and administrators, else 403; 409 {@code
     * step-not-allowed}, 400 {@code date-out-of-range}. There is one such step at a time.
     */
    void schedule(Actor actor, UUID run, PlannedStep step);

    /** Puts a person on the team of a run; leads and administrators, else 403. */
    RunView join(Actor actor, UUID run, TeamMember member);

    /** Takes a person from the team of a run; leads and administrators, else 403. */
    RunView leave(Actor actor, UUID run, UUID person);

    /** How a run is set up, what it may be given, and what was done to it; for its leads, else 403. */
    RunSettings settings(Actor actor, UUID run);

    /**
     * Sets a run up anew; leads and administrators, else 403.
     *
     * @throws palavra.kernel.Refusal 409 {@code edited-meanwhile}, {@code archived-stays}; 400 {@code zone-unknown},
     *     {@code date-out-of-range}, {@code end-before-start}, {@code capacity-too-small}, {@code closes-before-it-opens}, {@code edition-unknown}, {@code no-edition}, {@code
     *     host-not-yours}
     */
    RunSettings set(Actor actor, UUID run, RunChange change);

    /**
     * Shows learners the newest publication of an edition, which the caller names so that nobody is surprised.
     *
     * @throws palavra.kernel.Refusal 403; 409 {@code newer-meanwhile}, {@code edition-not-offered}, {@code archived-stays}
     */
    RunSettings show(Actor actor, UUID run, UUID edition, UUID publication);

    /** What {@link #relaunch} would make of it, without making it. Refusals as there. */
    RelaunchPlan plan(Actor actor, UUID run, NewRun wanted);

    /**
     * Makes a draft run of the same course from an earlier one; nothing personal comes along.
     *
     * @throws palavra.kernel.Refusal 403; 400 {@code zone-unknown}, {@code start-missing}, {@code edition-unknown},
     *     {@code no-edition}, {@code host-not-yours}
     */
    RunView relaunch(Actor actor, UUID run, NewRun wanted);

    /**
     * Asks somebody onto the team whose account number nobody knows; they are on it once they open what they teach with
     * that e-mail. The same again changes the role. Leads and administrators, else 403; 400 {@code email-unreadable}.
     */
    void invite(Actor actor, UUID run, Invitation invitation);

    /** Takes an invitation back; 404 when there is none. */
    void uninvite(Actor actor, UUID run, String email);

    /**
     * Puts the actor on the teams they were asked onto.
     *
     * @param email theirs, as the identity provider has verified it; null or empty for none
     */
    void accept(Actor actor, String email);

    /** The institutions whose courses are in the catalog, by name. */
    List<Institution> institutions();

    /** Everything that is kept of the actor, by table. */
    JsonNode records(Actor actor);

    /**
     * Lets the actor be forgotten, here at once and in every module that hears of it; what begins here comes to its end.
     *
     * @param email theirs, as the identity provider has verified it; null for none
     * @param texts whether what they wrote in discussions goes too
     * @param certificates whether their certificates go too
     * @throws palavra.kernel.Refusal 409 {@code last-lead} where a run would be left without one
     */
    void erase(Actor actor, String email, boolean texts, boolean certificates);
}
