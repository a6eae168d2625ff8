package palavra.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import palavra.learning.api.gate.UnitGate;
import palavra.learning.sitting.ClosedUnits;

/** The door for services that tell people of what belongs to a unit. */
@ApplicationScoped
@Transactional
public class UnitGateDoor implements UnitGate {

    @Inject
    ClosedUnits closed;

    @Override
    public Set<UUID> closedTo(UUID run, UUID unit, Set<UUID> people) {
        return closed.to(run, unit, people);
    }
}
