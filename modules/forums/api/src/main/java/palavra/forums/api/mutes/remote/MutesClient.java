package palavra.forums.api.mutes.remote;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import palavra.forums.api.Author;
import palavra.kernel.web.BearerFilter;
import palavra.kernel.web.ProblemAnswers;

/** The REST API of mutes as their remote door calls it. */
@RegisterRestClient(configKey = "forums")
@RegisterProvider(BearerFilter.class)
@RegisterProvider(ProblemAnswers.class)
@Path("/api/forums/runs/{run}/mutes")
@Produces(MediaType.APPLICATION_JSON)
interface MutesClient {

    @GET
    List<Author> of(@RestPath UUID run);

    @PUT
    @Path("/{person}")
    List<Author> mute(@RestPath UUID run, @RestPath UUID person);

    @DELETE
    @Path("/{person}")
    List<Author> unmute(@RestPath UUID run, @RestPath UUID person);
}
