package palavra.frontend.insight;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import palavra.analytics.api.Analytics;
import palavra.analytics.api.Beacons;
import palavra.kernel.Ids;
import palavra.kernel.Refusal;
import palavra.kernel.web.RequestActor;

/** Where the browser tells what a learner did; only pages of ours reach it ({@code FormGuard}). */
@Path("/events/{run}")
@Authenticated
@RunOnVirtualThread
public class EventsResource {

    private static final int ACCEPTED = 202;

    @Inject
    Analytics analytics;

    @Inject
    RequestActor asks;

    /** Answers with a bare status: nobody reads a page here. 202 taken, 429 come again later, 400 and 404 never. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response take(@PathParam("run") String run, @NotNull Beacons beacons) {
        try {
            analytics.record(asks.signedIn(), Ids.parse(run), beacons);
            return Response.status(ACCEPTED).build();
        } catch (Refusal refusal) {
            return Response.status(refusal.status())
                    .entity(refusal.code())
                    .type(MediaType.TEXT_PLAIN_TYPE)
                    .build();
        }
    }
}
