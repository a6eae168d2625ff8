package palavra.forums.api.moderation;

import java.util.UUID;
import palavra.kernel.Actor;

/**
 * The door of {@code forums} for silences and bans. A silence keeps someone from writing, a ban from coming in; both
 * tell why and end by themselves. Whoever is not of the run's team finds nothing here (404).
 */
public interface Restraints {

    /** How a person of that run stands there; 404 when they are not of the run. */
    PersonStanding of(Actor actor, UUID run, UUID person);

    /**
     * Keeps someone from writing or from coming in until a date.
     *
     * @throws palavra.kernel.Refusal 403 {@code equal-or-higher}, {@code not-allowed} in the whole institution; 409
     *     {@code restrained-already}; 400 {@code days-out-of-range}, {@code notice-missing}, {@code line-too-long}
     */
    PersonStanding impose(Actor actor, UUID run, UUID person, NewRestraint restraint);

    /**
     * Takes a silence or ban back before its end.
     *
     * @throws palavra.kernel.Refusal 403 when someone of a higher role imposed it; 409 {@code restraint-is-over}
     */
    PersonStanding lift(Actor actor, UUID run, UUID person, UUID restraint);
}
