package palavra.learning.api.insight.remote;

import jakarta.ws.rs.GET;
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
import palavra.learning.api.insight.Concern;
import palavra.learning.api.insight.ConcernPage;
import palavra.learning.api.insight.ItemQuality;
import palavra.learning.api.insight.ItemReport;

/** The REST API about learners and problems that need care, as a caller sees it. */
@Path("/api/learning")
@RegisterRestClient(configKey = "learning")
@RegisterProvider(BearerFilter.class)
@RegisterProvider(ProblemAnswers.class)
@Produces(MediaType.APPLICATION_JSON)
interface InsightClient {

    @GET
    @Path("/runs/{run}/concerns")
    ConcernPage concerns(
            @PathParam("run") UUID run,
            @QueryParam("only") Concern only,
            @QueryParam("cohort") UUID cohort,
            @QueryParam("edition") UUID edition,
            @QueryParam("days") Integer days,
            @QueryParam("after") String after);

    @GET
    @Path("/runs/{run}/items")
    ItemReport items(@PathParam("run") UUID run, @QueryParam("subsection") UUID subsection);

    @GET
    @Path("/courses/{course}/editions/{edition}/items/{problem}")
    ItemQuality item(
            @PathParam("course") UUID course, @PathParam("edition") UUID edition, @PathParam("problem") UUID problem);
}
