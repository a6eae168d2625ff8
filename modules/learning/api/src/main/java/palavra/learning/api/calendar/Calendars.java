package palavra.learning.api.calendar;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import palavra.kernel.Actor;

/**
 * A further door of {@code learning}: the dates of what one studies, for a calendar program, which can't sign in. Whoever
 * has the secret reads the dates and nothing else.
 */
public interface Calendars {

    /** Since when the actor has a calendar address; empty when they have none. */
    Optional<Instant> since(Actor actor);

    /**
     * Makes the actor's calendar address, and ends the one they had. The secret (22 letters, digits, - or _) is told only
     * here: its hash is kept.
     *
     * @throws palavra.kernel.Refusal 401 signed out
     */
    CalendarSecret open(Actor actor);

    /** Ends the actor's calendar address; nothing happens where there is none. */
    void close(Actor actor);

    /** All dates behind a secret, the first one first; 404 for a secret that is not, or no longer, one. */
    List<CalendarEntry> entries(String secret);
}
