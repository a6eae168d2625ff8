package palavra.learning.audience;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import palavra.kernel.web.RequestActor;
import palavra.learning.api.audience.Audience;
import palavra.learning.api.audience.Loss;
import palavra.learning.api.audience.Part;

/** Audiences over HTTP: the same acts, the same checks. */
@Path("/api/learning")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AudiencesResource {

    @Inject
    AudiencesDoor door;

    @Inject
    RequestActor actor;

    @GET
    @Path("runs/{run}/parts")
    public List<Part> parts(UUID run) {
        return door.parts(actor.get(), run);
    }

    @PUT
    @Path("runs/{run}/parts/{part}/audience")
    public void reserve(UUID run, UUID part, @NotNull Audience audience) {
        door.reserve(actor.get(), run, part, audience.cohorts());
    }

    @GET
    @Path("runs/{run}/losses")
    public List<Loss> losses(
            UUID run, @QueryParam("enrollment") Set<UUID> enrollments, @QueryParam("cohort") UUID cohort) {
        return door.losses(actor.get(), run, enrollments, cohort);
    }
}
