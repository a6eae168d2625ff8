package palavra.learning.api.gradebook.remote;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import palavra.kernel.web.BearerFilter;
import palavra.kernel.web.ProblemAnswers;
import palavra.learning.api.gradebook.Comment;
import palavra.learning.api.gradebook.GivenScore;
import palavra.learning.api.gradebook.GradebookPage;
import palavra.learning.api.gradebook.Rescore;
import palavra.learning.api.gradebook.RescoreOrder;
import palavra.learning.api.gradebook.Rescores;
import palavra.learning.api.gradebook.Reset;
import palavra.learning.api.gradebook.ScoreSheet;
import palavra.learning.api.gradebook.SheetFile;
import palavra.learning.api.gradebook.WhyGrade;

/** The REST API of the gradebook as a caller sees it. */
@Path("/api/learning")
@RegisterRestClient(configKey = "learning")
@RegisterProvider(BearerFilter.class)
@RegisterProvider(ProblemAnswers.class)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
interface GradebookClient {

    @GET
    @Path("/runs/{run}/gradebook")
    GradebookPage learners(
            @PathParam("run") UUID run,
            @QueryParam("name") String name,
            @QueryParam("passed") Boolean passed,
            @QueryParam("edition") UUID edition,
            @QueryParam("cohort") UUID cohort,
            @QueryParam("byGrade") boolean byGrade,
            @QueryParam("after") String after,
            @QueryParam("limit") int limit);

    @GET
    @Path("/runs/{run}/gradebook/{person}")
    WhyGrade learner(@PathParam("run") UUID run, @PathParam("person") UUID person);

    @GET
    @Path("/runs/{run}/grade")
    WhyGrade mine(@PathParam("run") UUID run);

    @PUT
    @Path("/runs/{run}/gradebook/{person}/scores")
    WhyGrade give(@PathParam("run") UUID run, @PathParam("person") UUID person, GivenScore score);

    @DELETE
    @Path("/runs/{run}/gradebook/{person}/scores/{block}")
    WhyGrade takeBack(
            @PathParam("run") UUID run,
            @PathParam("person") UUID person,
            @PathParam("block") UUID block,
            @QueryParam("reason") String reason);

    @POST
    @Path("/runs/{run}/gradebook/{person}/comments")
    WhyGrade comment(@PathParam("run") UUID run, @PathParam("person") UUID person, Comment comment);

    @POST
    @Path("/runs/{run}/gradebook/{person}/resets")
    WhyGrade reset(@PathParam("run") UUID run, @PathParam("person") UUID person, Reset reset);

    @POST
    @Path("/runs/{run}/rescores")
    Rescore rescore(@PathParam("run") UUID run, RescoreOrder order);

    @POST
    @Path("/runs/{run}/sheets")
    ScoreSheet read(@PathParam("run") UUID run, SheetFile file);

    @GET
    @Path("/runs/{run}/sheets/{sheet}")
    ScoreSheet sheet(@PathParam("run") UUID run, @PathParam("sheet") UUID sheet);

    @PUT
    @Path("/runs/{run}/sheets/{sheet}/application")
    ScoreSheet apply(@PathParam("run") UUID run, @PathParam("sheet") UUID sheet);

    @GET
    @Path("/runs/{run}/rescores")
    Rescores rescores(@PathParam("run") UUID run);
}
