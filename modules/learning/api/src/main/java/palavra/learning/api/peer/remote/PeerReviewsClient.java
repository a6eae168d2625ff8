package palavra.learning.api.peer.remote;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import palavra.kernel.web.BearerFilter;
import palavra.kernel.web.ProblemAnswers;
import palavra.learning.api.assignment.Rating;
import palavra.learning.api.peer.PeerView;
import palavra.learning.api.peer.Report;

/** The REST API of reviews by peers as a caller sees it. */
@Path("/api/learning/runs/{run}/assignments/{assignment}/reviews")
@RegisterRestClient(configKey = "learning")
@RegisterProvider(BearerFilter.class)
@RegisterProvider(ProblemAnswers.class)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
interface PeerReviewsClient {

    @GET
    PeerView of(@RestPath UUID run, @RestPath UUID assignment);

    @POST
    PeerView next(@RestPath UUID run, @RestPath UUID assignment);

    @PUT
    @Path("{review}")
    PeerView send(@RestPath UUID run, @RestPath UUID assignment, @RestPath UUID review, Rating rating);

    @PUT
    @Path("{review}/report")
    PeerView report(@RestPath UUID run, @RestPath UUID assignment, @RestPath UUID review, Report report);
}
