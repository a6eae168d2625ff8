package palavra.learning.api.dates.remote;

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
import palavra.learning.api.dates.Acceptance;
import palavra.learning.api.dates.Extension;
import palavra.learning.api.dates.LateAnswer;
import palavra.learning.api.dates.LearnerDates;
import palavra.learning.api.dates.MoreTime;

/** The REST API of a learner's dates as a caller sees it. */
@Path("/api/learning")
@RegisterRestClient(configKey = "learning")
@RegisterProvider(BearerFilter.class)
@RegisterProvider(ProblemAnswers.class)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
interface DatesClient {

    @GET
    @Path("/runs/{run}/dates")
    LearnerDates mine(@PathParam("run") UUID run);

    @POST
    @Path("/runs/{run}/dates/resets")
    LearnerDates reset(@PathParam("run") UUID run);

    @GET
    @Path("/runs/{run}/gradebook/{person}/dates")
    LearnerDates learner(@PathParam("run") UUID run, @PathParam("person") UUID person);

    @PUT
    @Path("/runs/{run}/gradebook/{person}/extensions")
    LearnerDates extend(@PathParam("run") UUID run, @PathParam("person") UUID person, Extension extension);

    @DELETE
    @Path("/runs/{run}/gradebook/{person}/extensions/{subsection}")
    LearnerDates takeBack(
            @PathParam("run") UUID run,
            @PathParam("person") UUID person,
            @PathParam("subsection") UUID subsection,
            @QueryParam("reason") String reason);

    @PUT
    @Path("/runs/{run}/gradebook/{person}/extra-time")
    LearnerDates allow(@PathParam("run") UUID run, @PathParam("person") UUID person, MoreTime time);

    @GET
    @Path("/runs/{run}/late-answers")
    List<LateAnswer> late(@PathParam("run") UUID run);

    @POST
    @Path("/runs/{run}/late-answers/{answer}/acceptance")
    void accept(@PathParam("run") UUID run, @PathParam("answer") UUID answer, Acceptance acceptance);
}
