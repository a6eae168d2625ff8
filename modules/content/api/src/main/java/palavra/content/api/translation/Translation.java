package palavra.content.api.translation;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import palavra.kernel.Actor;

/**
 * The door for those who make an edition follow its source. A field is one text of a block: its title, one paragraph, one
 * option, one hint, one caption. Its target pins the very source text it was made from, and its state is computed from
 * that. Structure, keys and weights are never part of a field, so they can not drift.
 *
 * <p>Translators, authors and leads of the course may use it, administrators everywhere; 404 for everyone else.
 */
public interface Translation {

    /** How the editions stand that the actor translates or reviews, each without its sections; in the order of titles. */
    List<Desk> desks(Actor actor);

    /** How an edition stands: counts, whether it may be published, its units with their states. */
    Desk desk(Actor actor, UUID edition, Filter filter);

    /** All fields of one unit, in reading order, the unit's title first. */
    UnitDesk unit(Actor actor, UUID edition, UUID unit);

    /**
     * Saves a target text. The same again is no change.
     *
     * @throws palavra.kernel.Refusal 409 {@code edited-meanwhile} with who when the version is not the present one; 400
     *     {@code tags-broken} when inline tags of the source are missing, doubled or crossed
     */
    Field save(Actor actor, UUID edition, FieldKey field, TargetText text);

    /** Sends drafts to review; fields that are empty or broken are refused, none is sent then. */
    List<Field> send(Actor actor, UUID edition, List<FieldKey> fields);

    /**
     * Approves what waits for review. 403 {@code own-translation} for who wrote it; 409 {@code edited-meanwhile} when one of
     * them is not at that version any more, for nobody approves what they did not read.
     */
    List<Field> approve(Actor actor, UUID edition, List<SeenField> fields);

    /** Sends back to draft with a note. */
    Field sendBack(Actor actor, UUID edition, FieldKey field, String note);

    /** Keeps a stale translation approved, because the source's change needs none; who, difference and reason are logged. */
    List<Field> keepApproved(Actor actor, UUID edition, List<FieldKey> fields, String reason);

    /** Lets the edition go its own way in a block: replace what it says, or hide it. The reason is shown to colleagues. */
    void adapt(Actor actor, UUID edition, UUID block, Adaptation adaptation);

    /** Follows the source again; the own text stays in the history. */
    void follow(Actor actor, UUID edition, UUID block);

    /** Source changes under adapted blocks, and removed source blocks that had translations, waiting for a decision. */
    List<ReviewTask> tasks(Actor actor, UUID edition);

    /** Decides such a task. */
    void decide(Actor actor, UUID edition, UUID task, ReviewTask.Decision decision);

    /** Holds a unit for the actor for some minutes and says until when; a hold of somebody else is told, not broken. */
    Hold hold(Actor actor, UUID edition, UUID unit);

    /** What was translated before and is like this text, best first, at most ten. */
    List<Remembered> remembered(Actor actor, UUID edition, String sourceText);

    /** Where these words stand in source or target of this course's editions into the language. */
    List<Remembered> concordance(Actor actor, UUID edition, String words);

    /** The words of this course in the edition's language. */
    List<Term> terms(Actor actor, UUID edition);

    /** Adds or replaces a term. */
    Term term(Actor actor, UUID edition, Term term);

    /** Removes a term. */
    void forget(Actor actor, UUID edition, UUID term);

    /** Notes on a field, oldest first. */
    List<Note> notes(Actor actor, UUID edition, FieldKey field);

    /** Adds a note. */
    Note note(Actor actor, UUID edition, FieldKey field, String text);

    /** Every version of a target, newest first. */
    List<TargetVersion> history(Actor actor, UUID edition, FieldKey field);

    /** Lets a provider draft what is missing; each draft is marked as made by a machine until a person approves it. */
    int draft(Actor actor, UUID edition, String provider);

    /** Sets what share may be missing or stale at publication. */
    Gate gate(Actor actor, UUID edition, Gate gate);

    /** Fields as XLIFF 2.1 (OASIS), UTF-8. */
    byte[] xliff(Actor actor, UUID edition, Filter filter);

    /**
     * Takes targets from an XLIFF 2.1 file; all of it or nothing.
     *
     * @throws palavra.kernel.Refusal 400 {@code xliff-version}, {@code xliff-unit-missing}, {@code xliff-code-broken},
     *     {@code xliff-unreadable}, each with the line where
     */
    XliffReport importXliff(Actor actor, UUID edition, Path file);

    /** How much each person wrote and approved in an edition, in words. */
    List<Effort> effort(Actor actor, UUID edition);
}
