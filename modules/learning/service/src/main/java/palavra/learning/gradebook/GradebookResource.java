package palavra.learning.gradebook;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import palavra.kernel.web.RequestActor;
import palavra.learning.api.gradebook.Comment;
import palavra.learning.api.gradebook.GivenScore;
import palavra.learning.api.gradebook.GradebookPage;
import palavra.learning.api.gradebook.GradebookQuery;
import palavra.learning.api.gradebook.Rescore;
import palavra.learning.api.gradebook.RescoreOrder;
import palavra.learning.api.gradebook.Rescores;
import palavra.learning.api.gradebook.Reset;
import palavra.learning.api.gradebook.ScoreSheet;
import palavra.learning.api.gradebook.SheetFile;
import palavra.learning.api.gradebook.WhyGrade;

/** The gradebook over HTTP: the same acts, the same checks. */
@Path("/api/learning")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class GradebookResource {

    @Inject
    GradebookDoor door;

    @Inject
    RequestActor actor;

    @GET
    @Path("/runs/{run}/gradebook")
    public GradebookPage learners(
            UUID run,
            @QueryParam("name") String name,
            @QueryParam("passed") Boolean passed,
            @QueryParam("edition") UUID edition,
            @QueryParam("cohort") UUID cohort,
            @QueryParam("byGrade") boolean byGrade,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        return door.learners(
                actor.get(), run, new GradebookQuery(name, passed, edition, cohort, byGrade, after, limit));
    }

    @GET
    @Path("/runs/{run}/gradebook/{person}")
    public WhyGrade learner(UUID run, UUID person) {
        return door.learner(actor.get(), run, person);
    }

    @GET
    @Path("/runs/{run}/grade")
    public WhyGrade mine(UUID run) {
        return door.mine(actor.get(), run);
    }

    @PUT
    @Path("/runs/{run}/gradebook/{person}/scores")
    public WhyGrade give(UUID run, UUID person, @NotNull GivenScore score) {
        return door.give(actor.get(), run, person, score);
    }

    @DELETE
    @Path("/runs/{run}/gradebook/{person}/scores/{block}")
    public WhyGrade takeBack(UUID run, UUID person, UUID block, @QueryParam("reason") String reason) {
        return door.takeBack(actor.get(), run, person, block, reason);
    }

    @POST
    @Path("/runs/{run}/gradebook/{person}/comments")
    public WhyGrade comment(UUID run, UUID person, @NotNull Comment comment) {
        return door.comment(actor.get(), run, person, comment);
    }

    @POST
    @Path("/runs/{run}/gradebook/{person}/resets")
    public WhyGrade reset(UUID run, UUID person, @NotNull Reset reset) {
        return door.reset(actor.get(), run, person, reset);
    }

    @POST
    @Path("/runs/{run}/rescores")
    public Rescore rescore(UUID run, @NotNull RescoreOrder order) {
        return door.rescore(actor.get(), run, order);
    }

    @POST
    @Path("/runs/{run}/sheets")
    public ScoreSheet read(UUID run, @NotNull SheetFile file) {
        return door.read(actor.get(), run, file);
    }

    @GET
    @Path("/runs/{run}/sheets/{sheet}")
    public ScoreSheet sheet(UUID run, UUID sheet) {
        return door.sheet(actor.get(), run, sheet);
    }

    @PUT
    @Path("/runs/{run}/sheets/{sheet}/application")
    @Consumes(MediaType.WILDCARD)
    public ScoreSheet apply(UUID run, UUID sheet) {
        return door.apply(actor.get(), run, sheet);
    }

    @GET
    @Path("/runs/{run}/rescores")
    public Rescores rescores(UUID run) {
        return door.rescores(actor.get(), run);
    }
}
