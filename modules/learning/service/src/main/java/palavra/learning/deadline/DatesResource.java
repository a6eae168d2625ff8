package palavra.learning.deadline;

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
import java.util.List;
import java.util.UUID;
import palavra.kernel.web.RequestActor;
import palavra.learning.api.dates.Acceptance;
import palavra.learning.api.dates.Extension;
import palavra.learning.api.dates.LateAnswer;
import palavra.learning.api.dates.LearnerDates;
import palavra.learning.api.dates.MoreTime;

/** A learner's dates over HTTP: the same acts, the same checks. */
@Path("/api/learning")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DatesResource {

    @Inject
    DatesDoor door;

    @Inject
    RequestActor actor;

    @GET
    @Path("/runs/{run}/dates")
    public LearnerDates mine(UUID run) {
        return door.mine(actor.get(), run);
    }

    @POST
    @Path("/runs/{run}/dates/resets")
    @Consumes(MediaType.WILDCARD)
    public LearnerDates reset(UUID run) {
        return door.reset(actor.get(), run);
    }

    @GET
    @Path("/runs/{run}/gradebook/{person}/dates")
    public LearnerDates learner(UUID run, UUID person) {
        return door.learner(actor.get(), run, person);
    }

    @PUT
    @Path("/runs/{run}/gradebook/{person}/extensions")
    public LearnerDates extend(UUID run, UUID person, @NotNull Extension extension) {
        return door.extend(actor.get(), run, person, extension);
    }

    @DELETE
    @Path("/runs/{run}/gradebook/{person}/extensions/{subsection}")
    public LearnerDates takeBack(UUID run, UUID person, UUID subsection, @QueryParam("reason") String reason) {
        return door.takeBack(actor.get(), run, person, subsection, reason);
    }

    @PUT
    @Path("/runs/{run}/gradebook/{person}/extra-time")
    public LearnerDates allow(UUID run, UUID person, @NotNull MoreTime time) {
        return door.allow(actor.get(), run, person, time);
    }

    @GET
    @Path("/runs/{run}/late-answers")
    public List<LateAnswer> late(UUID run) {
        return door.late(actor.get(), run);
    }

    @POST
    @Path("/runs/{run}/late-answers/{answer}/acceptance")
    public void accept(UUID run, UUID answer, @NotNull Acceptance acceptance) {
        door.accept(actor.get(), run, answer, acceptance);
    }
}
