package palavra.learning.api.gate.remote;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import palavra.learning.api.gate.UnitGate;

/** The gate where learning runs in another process. */
@DefaultBean
@ApplicationScoped
class RemoteUnitGate implements UnitGate {

    private final UnitGateClient client;

    RemoteUnitGate(@RestClient UnitGateClient client) {
        this.client = client;
    }

    @Override
    public Set<UUID> closedTo(UUID run, UUID unit, Set<UUID> people) {
        return client.closedTo(run, unit, people);
    }
}
