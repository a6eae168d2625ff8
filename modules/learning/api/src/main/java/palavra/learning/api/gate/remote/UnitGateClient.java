package palavra.learning.api.gate.remote;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import palavra.content.api.remote.ServiceToken;
import palavra.kernel.web.ProblemAnswers;

/** The REST API of the gate, asked with the asking service's own token. */
@RegisterRestClient(configKey = "learning")
@RegisterProvider(ServiceToken.class)
@RegisterProvider(ProblemAnswers.class)
@Path("/api/learning/runs/{run}/units/{unit}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
interface UnitGateClient {

    @POST
    @Path("/closed-to")
    Set<UUID> closedTo(UUID run, UUID unit, Set<UUID> people);
}
