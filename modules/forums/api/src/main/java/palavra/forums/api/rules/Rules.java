package palavra.forums.api.rules;

import java.util.UUID;
import palavra.kernel.Actor;

/** The door of {@code forums} for the rules of a run. Whoever is not of its team finds nothing here (404). */
public interface Rules {

    /** What holds in the discussions of that run. */
    RunRules of(Actor actor, UUID run);

    /**
     * Keeps new rules instead of those that hold; the log says who did.
     *
     * @throws palavra.kernel.Refusal 403 {@code not-allowed} for blocked words of who does not lead; 409
     *     {@code changed-meanwhile} where they are made from others than hold, {@code institution-unknown}; 400 {@code rest-unreadable}, {@code too-many-rests}, {@code blocked-too-many},
     *     {@code blocked-length}
     */
    RunRules keep(Actor actor, UUID run, NewRules rules);
}
