package palavra.learning.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import palavra.kernel.Actor;

/** The door of {@code learning}: enrollment, completion, problems, grades. */
public interface Learning {

    /**
     * Puts the actor into a run, reading that edition; the same again, or after a withdrawal, keeps all progress. Where
     * every seat is taken, it puts them in line: the answer's state is {@code WAITING}, and the first in line gets the
     * next seat that becomes free. Where the run asks for a key, only who was invited or in it before comes in without.
     *
     * @throws palavra.kernel.Refusal 401 signed out; 404 no such run; 409 {@code run-not-open}, {@code not-open-yet},
     *     {@code invited-only}, {@code removed-from-run}, {@code key-needed}, {@code
     *     key-wrong}; 429 {@code key-tries}
     */
    Enrollment enroll(Actor actor, UUID run, UUID edition, String key);

    /** The same without a key. */
    default Enrollment enroll(Actor actor, UUID run, UUID edition) {
        return enroll(actor, run, edition, null);
    }

    /**
     * Lets the actor read another edition of the run: progress, answers, attempts, deadlines and grade stay as they are.
     *
     * @throws palavra.kernel.Refusal 404 when the actor is not in the run; 409 {@code edition-not-offered}
     */
    Enrollment read(Actor actor, UUID run, UUID edition);

    /** How the actor, or anyone who is not signed in, stands before a run; 404 for a draft of others. */
    Doorway doorway(Actor actor, UUID run);

    /**
     * Lets the actor into the runs that invited them, and keeps their e-mail so that staff can name them by it.
     *
     * @param email theirs, as the identity provider has verified it; null or empty for none
     */
    void arrive(Actor actor, String email);

    /** Takes the actor out of a run, or of the line before it; progress stays for a return. */
    void withdraw(Actor actor, UUID run);

    /** The actor's enrollment; for the run's team one that only looks; empty for everyone else. */
    Optional<Enrollment> enrollment(Actor actor, UUID run);

    /** Whether that person is in that run now, for other services. */
    boolean isEnrolled(UUID run, UUID person);

    /** The cohort of someone who is in that run now and what is not there for them, for other services. */
    Membership membership(UUID run, UUID person);

    /** What the actor studies and what is due. */
    MyLearning mine(Actor actor);

    /** The learner's state for an outline; 404 when the actor is not in the run. */
    OutlineState outline(Actor actor, UUID run);

    /**
     * A unit's problems and completion, and that it was opened.
     *
     * @throws palavra.kernel.Refusal 404 when the actor is not in the run; 409 {@code run-not-started}, {@code
     *     unit-not-open}: no problem of such a unit can be seen or answered either
     */
    UnitState unit(Actor actor, UUID run, UUID unit);

    /** One problem with the learner's state; 404 when the actor is not in the run. */
    ProblemView problem(Actor actor, UUID run, UUID problem);

    /** Marks a component as read, watched or posted to; again is nothing new. */
    void complete(Actor actor, UUID run, UUID component);

    /** Keeps answers without sending them: no attempt is used. 409 when the problem is closed. */
    ProblemView save(Actor actor, UUID run, UUID problem, Answers answers);

    /**
     * Sends answers: one attempt, graded at once. A key that was received before answers its first result.
     *
     * @throws palavra.kernel.Refusal 400 {@code answer-missing}, {@code answer-unreadable}; 409 {@code no-attempts-left},
     *     {@code problem-closed}
     */
    SubmissionResult submit(Actor actor, UUID run, UUID problem, Answers answers);

    /** One poll with the actor's vote; 404 when the actor is not in the run. */
    PollView poll(Actor actor, UUID run, UUID poll);

    /**
     * Votes in a poll, or changes the vote; the same again is nothing new.
     *
     * @throws palavra.kernel.Refusal 400 {@code choice-missing}, {@code choice-unknown}; 404 when the actor is not in the
     *     run or the edition they read has no such poll; 409 {@code poll-closed}, {@code vote-lasts}, {@code
     *     run-is-archived}, {@code unit-not-open}
     */
    PollView vote(Actor actor, UUID run, UUID poll, Vote vote);

    /** Shows the next hint; 409 when there is none. */
    ProblemView hint(Actor actor, UUID run, UUID problem);

    /**
     * Shows and grades a problem exactly as a learner would meet it, and stores nothing.
     *
     * @throws palavra.kernel.Refusal 401 signed out; 400 {@code answer-missing}, {@code answer-unreadable}
     */
    ProblemView rehearse(Actor actor, Rehearsal rehearsal);

    /** The actor's grade and completion, step by step; 404 when the actor is not in the run. */
    Progress progress(Actor actor, UUID run);

    /**
     * What it would mean for a run's learners to show another publication of one of its editions: nothing is changed.
     * For its team and administrators, 404 for everyone else; 409 {@code edition-not-offered}.
     */
    Foresight foresee(Actor actor, UUID run, UUID publication);

    /** What it would mean for a run's learners to be graded by another policy: nothing is changed. Rights as above. */
    Foresight foresee(Actor actor, UUID run, ProposedPolicy policy);

    /** How a run is graded, and was before; for its team and administrators, 404 for everyone else. */
    RunPolicy policy(Actor actor, UUID run);

    /**
     * Grades a run by another policy from now on: everyone is graded anew at once. Certificates that were issued stay.
     *
     * @throws palavra.kernel.Refusal 404 as above; 403 for who does not lead it; 400 {@code reason-missing}, {@code
     *     policy-unreadable}, {@code weights-not-100}, {@code nothing-left}; 409 {@code edited-meanwhile}, {@code
     *     archived-stays}
     */
    RunPolicy grade(Actor actor, UUID run, PolicyChange change);

    /**
     * How learners answered one problem or poll of an edition, in the runs of its course that the actor is on the team of
     * (all of them for administrators); empty figures where there are none.
     */
    AnswerFigures answered(Actor actor, UUID course, UUID edition, UUID block);

    /** How the learners of each edition of a run stand, for its team and administrators; 404 for everyone else. */
    List<EditionStanding> standing(Actor actor, UUID run);

    /** Everything that is kept of the actor, by table. */
    JsonNode records(Actor actor);
}
