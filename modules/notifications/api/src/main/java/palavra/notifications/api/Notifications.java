package palavra.notifications.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import palavra.kernel.Actor;

/** The door of {@code notifications}: what happened that someone wants to know. Everyone sees their own only. */
public interface Notifications {

    /** How many notices a tray counts at most; beyond that the number says nobody more. */
    int MOST_COUNTED = 100;

    /**
     * Keeps where and how the actor reads, so that mail reaches them in their language and by their clock.
     *
     * @return how many of their notices are unread, at most {@link #MOST_COUNTED}
     */
    int visit(Actor actor, Visit visit);

    /** The actor's notices, newest first; a page more by the cursor of the one before. */
    Tray tray(Actor actor, String cursor);

    /** Marks a notice of the actor as read and says what it is about; 404 for one that is not theirs. */
    Notice read(Actor actor, UUID notice);

    /** Marks all notices as read that are no newer than that; what came since stays unread. */
    void readAll(Actor actor, Instant upTo);

    /** Everything that is kept of the actor, by table. */
    JsonNode records(Actor actor);
}
