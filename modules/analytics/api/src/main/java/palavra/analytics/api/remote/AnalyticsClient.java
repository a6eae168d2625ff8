package palavra.analytics.api.remote;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import palavra.analytics.api.Beacons;
import palavra.analytics.api.RunFigures;
import palavra.analytics.api.VideoFigures;
import palavra.kernel.web.BearerFilter;
import palavra.kernel.web.ProblemAnswers;

/** The service's REST API as the remote door calls it. */
@RegisterRestClient(configKey = "analytics")
@RegisterProvider(BearerFilter.class)
@RegisterProvider(ProblemAnswers.class)
@Path("/api/analytics/runs/{run}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
interface AnalyticsClient {

    @POST
    @Path("events")
    void record(@PathParam("run") UUID run, Beacons beacons);

    @GET
    RunFigures run(
            @PathParam("run") UUID run,
            @QueryParam("edition") UUID edition,
            @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to);

    @GET
    @Path("videos/{video}")
    VideoFigures video(@PathParam("run") UUID run, @PathParam("video") UUID video);
}
