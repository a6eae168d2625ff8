package palavra.learning.assignment;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.UUID;
import palavra.kernel.web.RequestActor;
import palavra.learning.api.assignment.Rating;
import palavra.learning.api.assignment.WorkQueue;
import palavra.learning.api.assignment.WorkView;

/** The grading desk over HTTP: the same acts, the same checks. */
@Path("/api/learning/runs/{run}/works")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
public class GradingDeskResource {

    @Inject
    GradingDeskDoor door;

    @Inject
    RequestActor actor;

    @GET
    public WorkQueue queue(UUID run, @QueryParam("after") String after) {
        return door.queue(actor.get(), run, after);
    }

    @POST
    @Path("next")
    public Map<String, UUID> next(UUID run) {
        return door.next(actor.get(), run).map(work -> Map.of("work", work)).orElse(Map.of());
    }

    @GET
    @Path("{work}")
    public WorkView work(UUID run, UUID work) {
        return door.work(actor.get(), run, work);
    }

    @PUT
    @Path("{work}/grader")
    public WorkView take(UUID run, UUID work) {
        return door.take(actor.get(), run, work);
    }

    @DELETE
    @Path("{work}/grader")
    public WorkView release(UUID run, UUID work) {
        return door.release(actor.get(), run, work);
    }

    @PUT
    @Path("{work}/rating")
    @Consumes(MediaType.APPLICATION_JSON)
    public WorkView grade(UUID run, UUID work, @NotNull Rating rating) {
        return door.grade(actor.get(), run, work, rating);
    }
}
