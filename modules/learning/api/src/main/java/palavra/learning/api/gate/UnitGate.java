package palavra.learning.api.gate;

import java.util.Set;
import java.util.UUID;

/** The door for services that tell people of what belongs to a unit. */
public interface UnitGate {

    /** Those of these people who learn in the run and cannot open that unit now. */
    Set<UUID> closedTo(UUID run, UUID unit, Set<UUID> people);
}
