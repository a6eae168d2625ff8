package palavra.notifications.api.choices;

import java.util.List;
import palavra.kernel.Actor;
import palavra.notifications.api.Matter;

/** A further door of {@code notifications}: how someone wants to be told. */
public interface Choices {

    /** What the actor chose, and what holds where they chose nothing. */
    Sheet sheet(Actor actor);

    /**
     * Keeps what the actor chose.
     *
     * @param hour of the reader's clock at which daily and weekly mail leaves, 0 to 23
     */
    void choose(Actor actor, List<Choice> choices, int hour);

    /** Writes to the actor's address again, after it was given up. */
    void tryAgain(Actor actor);

    /** What mail of this kind is about, for anyone who has the token of one; 404 for a token that is none. */
    List<Matter> behind(String token);

    /** Ends mail about that, as often as it is asked; 404 for a token that is none. */
    List<Matter> unsubscribe(String token);
}
