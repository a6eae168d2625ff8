package palavra.learning;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import java.util.UUID;
import palavra.learning.api.gate.UnitGate;

/** The gate over HTTP, for services: a question with a body, because there may be many people in it. */
@Path("/api/learning/runs/{run}/units/{unit}/closed-to")
@RolesAllowed("service")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class UnitGateResource {

    @Inject
    UnitGate gate;

    @POST
    public Set<UUID> closedTo(UUID run, UUID unit, @NotNull Set<UUID> people) {
        return gate.closedTo(run, unit, people);
    }
}
