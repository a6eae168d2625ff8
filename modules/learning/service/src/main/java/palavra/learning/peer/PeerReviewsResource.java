package palavra.learning.peer;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import palavra.kernel.web.RequestActor;
import palavra.learning.api.assignment.Rating;
import palavra.learning.api.peer.PeerView;
import palavra.learning.api.peer.Report;

/** Reviews by peers over HTTP: the same acts, the same checks. */
@Path("/api/learning")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
public class PeerReviewsResource {

    @Inject
    PeerReviewsDoor door;

    @Inject
    RequestActor actor;

    @GET
    @Path("runs/{run}/assignments/{assignment}/reviews")
    public PeerView of(UUID run, UUID assignment) {
        return door.of(actor.get(), run, assignment);
    }

    @POST
    @Path("runs/{run}/assignments/{assignment}/reviews")
    public PeerView next(UUID run, UUID assignment) {
        return door.next(actor.get(), run, assignment);
    }

    @PUT
    @Path("runs/{run}/assignments/{assignment}/reviews/{review}")
    @Consumes(MediaType.APPLICATION_JSON)
    public PeerView send(UUID run, UUID assignment, UUID review, @NotNull Rating rating) {
        return door.send(actor.get(), run, assignment, review, rating);
    }

    @PUT
    @Path("runs/{run}/assignments/{assignment}/reviews/{review}/report")
    @Consumes(MediaType.APPLICATION_JSON)
    public PeerView report(UUID run, UUID assignment, UUID review, @NotNull Report report) {
        return door.report(actor.get(), run, assignment, review, report);
    }
}
