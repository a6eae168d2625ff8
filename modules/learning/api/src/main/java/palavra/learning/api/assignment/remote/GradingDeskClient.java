package palavra.learning.api.assignment.remote;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import palavra.kernel.web.BearerFilter;
import palavra.kernel.web.ProblemAnswers;
import palavra.learning.api.assignment.Rating;
import palavra.learning.api.assignment.WorkQueue;
import palavra.learning.api.assignment.WorkView;

/** The REST API of the grading desk as a caller sees it. */
@Path("/api/learning/runs/{run}/works")
@RegisterRestClient(configKey = "learning")
@RegisterProvider(BearerFilter.class)
@RegisterProvider(ProblemAnswers.class)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
interface GradingDeskClient {

    @GET
    WorkQueue queue(@RestPath UUID run, @RestQuery String after);

    /** With {@code work} where there was one. */
    @POST
    @Path("next")
    Map<String, UUID> next(@RestPath UUID run);

    @GET
    @Path("{work}")
    WorkView work(@RestPath UUID run, @RestPath UUID work);

    @PUT
    @Path("{work}/grader")
    WorkView take(@RestPath UUID run, @RestPath UUID work);

    @DELETE
    @Path("{work}/grader")
    WorkView release(@RestPath UUID run, @RestPath UUID work);

    @PUT
    @Path("{work}/rating")
    WorkView grade(@RestPath UUID run, @RestPath UUID work, Rating rating);
}
