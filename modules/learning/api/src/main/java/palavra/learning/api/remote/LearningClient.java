package palavra.learning.api.remote;

import com.fasterxml.jackson.databind.JsonNode;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import palavra.kernel.web.BearerFilter;
import palavra.kernel.web.ProblemAnswers;
import palavra.learning.api.AnswerFigures;
import palavra.learning.api.Answers;
import palavra.learning.api.ChosenEdition;
import palavra.learning.api.Doorway;
import palavra.learning.api.EditionStanding;
import palavra.learning.api.Enrollment;
import palavra.learning.api.Foresight;
import palavra.learning.api.Membership;
import palavra.learning.api.MyLearning;
import palavra.learning.api.OutlineState;
import palavra.learning.api.PolicyChange;
import palavra.learning.api.PollView;
import palavra.learning.api.ProblemView;
import palavra.learning.api.Progress;
import palavra.learning.api.ProposedPolicy;
import palavra.learning.api.Rehearsal;
import palavra.learning.api.RunPolicy;
import palavra.learning.api.SubmissionResult;
import palavra.learning.api.UnitState;
import palavra.learning.api.Vote;

/** The REST API of learning as a caller sees it. */
@Path("/api/learning")
@RegisterRestClient(configKey = "learning")
@RegisterProvider(BearerFilter.class)
@RegisterProvider(ProblemAnswers.class)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
interface LearningClient {

    @GET
    @Path("/mine")
    MyLearning mine();

    @GET
    @Path("/runs/{run}/enrollment")
    Enrollment enrollment(@PathParam("run") UUID run);

    @PUT
    @Path("/runs/{run}/enrollment")
    Enrollment enroll(@PathParam("run") UUID run, ChosenEdition edition);

    @PUT
    @Path("/runs/{run}/enrollment/edition")
    Enrollment read(@PathParam("run") UUID run, ChosenEdition edition);

    @GET
    @Path("/runs/{run}/doorway")
    Doorway doorway(@PathParam("run") UUID run);

    @POST
    @Path("/arrivals")
    void arrive();

    @DELETE
    @Path("/runs/{run}/enrollment")
    void withdraw(@PathParam("run") UUID run);

    @GET
    @Path("/runs/{run}/enrollments/{person}")
    void isEnrolled(@PathParam("run") UUID run, @PathParam("person") UUID person);

    @GET
    @Path("/runs/{run}/enrollments/{person}/membership")
    Membership membership(@PathParam("run") UUID run, @PathParam("person") UUID person);

    @GET
    @Path("/runs/{run}/outline")
    OutlineState outline(@PathParam("run") UUID run);

    @GET
    @Path("/runs/{run}/units/{unit}")
    UnitState unit(@PathParam("run") UUID run, @PathParam("unit") UUID unit);

    @PUT
    @Path("/runs/{run}/completions/{component}")
    void complete(@PathParam("run") UUID run, @PathParam("component") UUID component);

    @GET
    @Path("/runs/{run}/problems/{problem}")
    ProblemView problem(@PathParam("run") UUID run, @PathParam("problem") UUID problem);

    @PUT
    @Path("/runs/{run}/problems/{problem}/draft")
    ProblemView save(@PathParam("run") UUID run, @PathParam("problem") UUID problem, Answers answers);

    @POST
    @Path("/runs/{run}/problems/{problem}/submissions")
    SubmissionResult submit(@PathParam("run") UUID run, @PathParam("problem") UUID problem, Answers answers);

    @POST
    @Path("/runs/{run}/problems/{problem}/hints")
    ProblemView hint(@PathParam("run") UUID run, @PathParam("problem") UUID problem);

    @GET
    @Path("/runs/{run}/polls/{poll}")
    PollView poll(@PathParam("run") UUID run, @PathParam("poll") UUID poll);

    @PUT
    @Path("/runs/{run}/polls/{poll}/vote")
    PollView vote(@PathParam("run") UUID run, @PathParam("poll") UUID poll, Vote vote);

    @GET
    @Path("/courses/{course}/editions/{edition}/blocks/{block}/answers")
    AnswerFigures answered(
            @PathParam("course") UUID course, @PathParam("edition") UUID edition, @PathParam("block") UUID block);

    @POST
    @Path("/rehearsals")
    ProblemView rehearse(Rehearsal rehearsal);

    @GET
    @Path("/runs/{run}/progress")
    Progress progress(@PathParam("run") UUID run);

    @GET
    @Path("/runs/{run}/foresight")
    Foresight foresee(@PathParam("run") UUID run, @QueryParam("publication") UUID publication);

    @POST
    @Path("/runs/{run}/foresight")
    Foresight foresee(@PathParam("run") UUID run, ProposedPolicy policy);

    @GET
    @Path("/runs/{run}/policy")
    RunPolicy policy(@PathParam("run") UUID run);

    @PUT
    @Path("/runs/{run}/policy")
    RunPolicy grade(@PathParam("run") UUID run, PolicyChange change);

    @GET
    @Path("/runs/{run}/standing")
    List<EditionStanding> standing(@PathParam("run") UUID run);

    @GET
    @Path("/records")
    JsonNode records();
}
