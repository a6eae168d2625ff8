package palavra.notifications;

import io.quarkus.test.Mock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import palavra.kernel.test.Tokens;
import palavra.learning.api.gate.UnitGate;

/** Learning as notifications see it: who cannot open a unit. */
@Mock
@ApplicationScoped
public class FakeUnitGate implements UnitGate {

    private final Map<UUID, UUID> closed = new ConcurrentHashMap<>();

    /** That unit is closed to one person. */
    public void close(UUID unit, String name) {
        closed.put(unit, Tokens.id(name));
    }

    @Override
    public Set<UUID> closedTo(UUID run, UUID unit, Set<UUID> people) {
        var kept = closed.get(unit);
        return kept != null && people.contains(kept) ? Set.of(kept) : Set.of();
    }
}
