package palavra.forums.api.mailed.remote;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import palavra.content.api.remote.ServiceToken;
import palavra.forums.api.Post;
import palavra.forums.api.mailed.MailedPost;
import palavra.kernel.web.ProblemAnswers;

/** The REST API for mailed posts, asked with the asking service's own token. */
@RegisterRestClient(configKey = "forums")
@RegisterProvider(ServiceToken.class)
@RegisterProvider(ProblemAnswers.class)
@Path("/api/forums/runs/{run}/threads/{thread}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
interface MailedPostsClient {

    @POST
    @Path("/mailed-posts")
    Post reply(UUID run, UUID thread, MailedPost mailed);
}
