package palavra.content.api.studio;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import palavra.content.api.Asset;
import palavra.content.api.GradingPolicy;
import palavra.content.api.UnitContent;
import palavra.kernel.Actor;

/**
 * The door for those who write courses. All of it works on drafts: learners see none of it before a publication.
 * Authors and leads of the course may use it, administrators everywhere; an edition's translators may read it and change
 * what their edition made its own. Everyone else gets 404 for what is not theirs.
 *
 * <p>Texts go in and out as CommonMark with tables; HTML inside it is allowed and sanitized, mathematics is TeX between
 * {@code \(} and {@code \)}.
 */
public interface Studio {

    /** The courses the actor writes or translates, last changed first. */
    List<StudioCourse> courses(Actor actor);

    /** One of them. */
    StudioCourse course(Actor actor, UUID course);

    /** The course an edition belongs to, with all its editions. */
    StudioCourse courseOf(Actor actor, UUID edition);

    /** Starts a course with an empty source edition and a draft run. 409 {@code slug-taken}. */
    StudioCourse begin(Actor actor, NewCourse course);

    /** Gives a course an edition that follows its source. 409 {@code edition-exists}. */
    StudioCourse follow(Actor actor, UUID course, NewEdition edition);

    /**
     * Says whom an edition is for; catalog and runs show it at once. For those who write the course. 409 {@code
     * edition-exists}, {@code changed-meanwhile}.
     */
    StudioCourse dedicate(Actor actor, UUID edition, Community community);

    /** The draft tree of an edition, titles and states only: also 5,000 units in one answer. */
    DraftTree tree(Actor actor, UUID edition);

    /** A block to be edited. */
    DraftBlock block(Actor actor, UUID edition, UUID block);

    /** Adds a block. An edition that is not the source adds it as its own adaptation. */
    DraftBlock add(Actor actor, UUID edition, NewBlock block);

    /**
     * Saves a title and a body; the same again is no change. Never overwrites what somebody else saved meanwhile:
     *
     * @throws EditedMeanwhile 409 with the three texts when {@link Writing#base()} is not the present revision
     */
    DraftBlock save(Actor actor, UUID edition, UUID block, Writing writing);

    /** Changes what all editions share of a block: visibility, dates, assignment type. */
    DraftBlock set(Actor actor, UUID edition, UUID block, BlockSettings settings);

    /** Moves a block with all below it. 400 {@code wrong-place} for a unit in a unit and the like. */
    void move(Actor actor, UUID edition, UUID block, Place place);

    /** Copies a block with all below it to right after it. */
    DraftBlock duplicate(Actor actor, UUID edition, UUID block);

    /** Takes a block with all below it out of the draft. Its texts and translations stay for {@link #undo}. */
    void delete(Actor actor, UUID edition, UUID block);

    /** Takes back the actor's last add, move, rename, setting, duplicate or delete in this edition that is not taken back yet; empty when there is none. */
    Optional<Undone> undo(Actor actor, UUID edition);

    /** Keeps what the actor is writing, unsaved: one text per person and block, gone with the next save. */
    void keep(Actor actor, UUID edition, UUID block, Writing writing);

    /** Every saved state of a block in an edition, newest first. */
    List<Revision> revisions(Actor actor, UUID edition, UUID block);

    /**
     * The draft of a unit as a learner would see it, its problems by {@link #show}. Addresses of files and units are marks,
     * which {@link palavra.content.api.Marks#under} turns into those of the studio; its publication is null.
     */
    UnitContent preview(Actor actor, UUID edition, UUID unit);

    /**
     * What is being written, or what is saved where {@code writing} is null, as a learner would see it; nothing is stored.
     * Addresses of files and units are marks.
     */
    Shown show(Actor actor, UUID edition, UUID block, Writing writing);

    /** What publishing would change for learners. */
    Difference changes(Actor actor, UUID edition);

    /**
     * Publishes the draft, now or at a time. Unchanged content is the publication it was.
     *
     * @throws palavra.kernel.Refusal 409 {@code gate-closed} when the translation gate of the edition is not met
     */
    PublicationLine publish(Actor actor, UUID edition, Release release);

    /** All publications of an edition, scheduled ones first, then newest first. */
    List<PublicationLine> publications(Actor actor, UUID edition);

    /** What learners saw change from one publication to another of the same edition. */
    Difference difference(Actor actor, UUID from, UUID to);

    /** Publishes an earlier publication again, as a new one with the next number; the draft stays as it is. */
    PublicationLine restore(Actor actor, UUID publication, String note);

    /** Takes back a publication that is only scheduled. */
    void unschedule(Actor actor, UUID publication);

    /** The files of a course, by path. */
    List<StudioFile> files(Actor actor, UUID course);

    /** Stores a file under a path of the course. 413 when too large, 400 {@code file-type} for what is never served. */
    StudioFile upload(Actor actor, UUID course, NewFile file);

    /** A file of the course for its writers. */
    Asset file(Actor actor, UUID course, String path);

    /** The films of a course, by path, and how far each is with being made smaller. */
    List<FilmState> films(Actor actor, UUID course);

    /** What the about page says in an edition, beside what its source says. 404 for who does not write in it. */
    EditionAbout about(Actor actor, UUID edition);

    /**
     * Writes the about page of an edition; readers of the catalog see it at once. An edition that followed its source until
     * now has a page of its own from then on.
     *
     * @throws palavra.kernel.Refusal 409 {@code changed-meanwhile} when the version is not the present one; 400 {@code
     *     name-missing}, {@code title-too-long}, {@code line-too-long}, {@code too-many-lines}, {@code text-too-long}; 403
     *     for who may only look
     */
    EditionAbout describe(Actor actor, UUID edition, EditionAbout about);

    /** What an edition says on its certificates, beside what its source says. 404 for who does not write in it. */
    EditionWording wording(Actor actor, UUID edition);

    /**
     * Writes what an edition says on its certificates; those issued by its next publication have it. An edition that
     * followed its source until now has words of its own from then on.
     *
     * @throws palavra.kernel.Refusal 409 {@code changed-meanwhile} when the version is not the present one; 400 {@code
     *     placeholder-unknown}, {@code line-too-long}, {@code signatories-too-many}, {@code signatory-unnamed}, {@code
     *     signatory-twice}; 403 for who may only look
     */
    EditionWording word(Actor actor, UUID edition, EditionWording wording);

    /** Replaces the grading policy of the course's draft. 400 {@code weights-not-100}, {@code nothing-left}. */
    GradingPolicy grade(Actor actor, UUID course, GradingPolicy policy);

    /** The grading policy of the course's draft. */
    GradingPolicy grading(Actor actor, UUID course);
}
