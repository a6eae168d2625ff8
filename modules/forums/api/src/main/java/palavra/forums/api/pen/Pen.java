package palavra.forums.api.pen;

import java.util.List;
import java.util.UUID;
import palavra.kernel.Actor;

/** The door of {@code forums} for whoever is writing. Outside the run there is nothing here (404). */
public interface Pen {

    /**
     * What the actor has written but not posted; an empty one with a new key when there is nothing.
     *
     * @param about the thread or the response it answers, the unit it is about, or the run for a new thread
     */
    KeptDraft draft(Actor actor, UUID run, UUID about);

    /**
     * Keeps what the actor is writing instead of what was kept for the same place; without words nothing is kept there.
     *
     * @throws palavra.kernel.Refusal 400 {@code key-missing}, {@code title-too-long}, {@code text-too-long}
     */
    void keep(Actor actor, UUID run, UUID about, KeptDraft draft);

    /**
     * How a text will be seen, and in a text with a title what was asked like it before; nothing is kept.
     *
     * @throws palavra.kernel.Refusal 400 {@code text-missing}, {@code text-too-long}
     */
    Preview preview(Actor actor, UUID run, KeptDraft draft);

    /** Threads of the run that are about what a title says, the most alike first; at most five. */
    List<Alike> alike(Actor actor, UUID run, String title);

    /** What a post says, to be quoted in an answer. */
    Quote quote(Actor actor, UUID run, UUID post);

    /** What a post said before, newest first, and what each change did; its author's and the team's to see (403 for others). */
    List<Revision> revisions(Actor actor, UUID run, UUID post);
}
