package palavra.forums.api.steering.remote;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import palavra.forums.api.Post;
import palavra.forums.api.ThreadView;
import palavra.forums.api.steering.Amendment;
import palavra.forums.api.steering.Closing;
import palavra.forums.api.steering.Moving;
import palavra.kernel.web.BearerFilter;
import palavra.kernel.web.ProblemAnswers;

/** The REST API of the team's acts as their remote door calls it. */
@RegisterRestClient(configKey = "forums")
@RegisterProvider(BearerFilter.class)
@RegisterProvider(ProblemAnswers.class)
@Path("/api/forums/runs/{run}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
interface SteeringClient {

    @PUT
    @Path("/threads/{thread}/closure")
    ThreadView close(@RestPath UUID run, @RestPath UUID thread, Closing closing);

    @PUT
    @Path("/threads/{thread}/topic")
    ThreadView move(@RestPath UUID run, @RestPath UUID thread, Moving moving);

    @PUT
    @Path("/posts/{post}/amendment")
    Post amend(@RestPath UUID run, @RestPath UUID post, Amendment amendment);
}
