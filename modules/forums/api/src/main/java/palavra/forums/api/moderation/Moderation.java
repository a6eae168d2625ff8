package palavra.forums.api.moderation;

import java.util.UUID;
import palavra.forums.api.Post;
import palavra.kernel.Actor;
import palavra.kernel.Page;

/**
 * The door of {@code forums} for reports and for those who decide on them. Whoever is not of a run's team finds no case
 * of it (404), the same as for an id that does not exist.
 */
public interface Moderation {

    /**
     * Reports a post, once for each person; the same again changes nothing. At a weight set for the installation a
     * learner's post hides itself and waits.
     *
     * @throws palavra.kernel.Refusal 409 {@code own-post}, {@code report-was-judged} after a moderator decided on it;
     *     400 {@code line-too-long}
     */
    Post report(Actor actor, UUID run, UUID post, Report report);

    /**
     * Asks another moderator, once, to look at the removal of one's own post again.
     *
     * @throws palavra.kernel.Refusal 409 {@code nothing-to-appeal}, {@code appealed-before}; 400 {@code text-missing},
     *     {@code line-too-long}
     */
    Post appeal(Actor actor, UUID run, UUID post, String text);

    /** What waits in all runs the actor moderates, the oldest first. */
    Queue queue(Actor actor, QueueQuery query);

    /** A case, decided or not. */
    CaseView find(Actor actor, UUID id);

    /**
     * Says who looks at a case: the actor, or the colleague it is handed to.
     *
     * @param colleague of the run's team; null for the actor
     * @throws palavra.kernel.Refusal 409 {@code case-is-decided}, {@code case-is-claimed} when someone else has it
     */
    CaseView claim(Actor actor, UUID id, UUID colleague);

    /** Gives a case back to all; nothing changes when it is not the actor's. */
    CaseView release(Actor actor, UUID id);

    /**
     * Decides a case, once: of two who decide in the same moment the second is refused.
     *
     * @throws palavra.kernel.Refusal 403 {@code equal-or-higher}, {@code own-decision} for an appeal against it,
     *     {@code appeal-was-granted} when a colleague let it stand and nobody reported it since; 409
     *     {@code case-is-decided}; 400 {@code line-too-long}
     */
    CaseView decide(Actor actor, UUID id, Decision decision);

    /**
     * Takes a decision back within 30 days, with all that were decided alike in one act: they wait again.
     *
     * @throws palavra.kernel.Refusal 409 {@code too-late}, {@code case-is-open}
     */
    CaseView undo(Actor actor, UUID id);

    /**
     * Decides everything that is held of these people in a run and that the actor may decide, in one act: undoing one of its
     * cases undoes it.
     *
     * @throws palavra.kernel.Refusal 400 {@code nobody-chosen}, {@code line-too-long}
     */
    Swept sweep(Actor actor, UUID run, Sweep sweep);

    /** What moderators did in the runs whose team or institution the actor is of. */
    Page<LogEntry> log(Actor actor, LogQuery query);

    /** How moderation goes in all runs the actor moderates. */
    Figures figures(Actor actor);
}
