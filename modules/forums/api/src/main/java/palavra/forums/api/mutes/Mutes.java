package palavra.forums.api.mutes;

import java.util.List;
import java.util.UUID;
import palavra.forums.api.Author;
import palavra.kernel.Actor;

/** The door of {@code forums} for who does not want to see somebody's posts, in any run. Nobody else learns of it. */
public interface Mutes {

    /** Of the people of that run those whom the actor has muted, by name. */
    List<Author> of(Actor actor, UUID run);

    /**
     * Folds somebody's posts away for the actor, or shows them again; the same again changes nothing.
     *
     * @throws palavra.kernel.Refusal 409 {@code team-is-heard}, {@code own-post} for oneself, {@code muted-too-many};
     *     404 for someone who is not of the run
     */
    List<Author> mute(Actor actor, UUID run, UUID person, boolean on);
}
