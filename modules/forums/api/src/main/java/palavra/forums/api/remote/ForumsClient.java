package palavra.forums.api.remote;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import palavra.forums.api.ForumOverview;
import palavra.forums.api.NewPost;
import palavra.forums.api.NewThread;
import palavra.forums.api.News;
import palavra.forums.api.Post;
import palavra.forums.api.ThreadList;
import palavra.forums.api.ThreadView;
import palavra.kernel.web.BearerFilter;
import palavra.kernel.web.ProblemAnswers;

/** The REST API of {@code forums} as its remote door calls it. */
@RegisterRestClient(configKey = "forums")
@RegisterProvider(BearerFilter.class)
@RegisterProvider(ProblemAnswers.class)
@Path("/api/forums")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
interface ForumsClient {

    @GET
    @Path("/overview")
    ForumOverview overview();

    @GET
    @Path("/runs/{run}/threads")
    ThreadList threads(UUID run, @BeanParam ThreadParams params);

    @POST
    @Path("/runs/{run}/threads")
    ThreadView open(UUID run, NewThread thread);

    @GET
    @Path("/runs/{run}/threads/{thread}")
    ThreadView thread(UUID run, UUID thread, @RestQuery String cursor);

    @GET
    @Path("/runs/{run}/threads/{thread}/news")
    News since(UUID run, UUID thread, @RestQuery String at);

    @POST
    @Path("/runs/{run}/threads/{thread}/posts")
    Post reply(UUID run, UUID thread, NewPost post);

    @GET
    @Path("/runs/{run}/posts/{post}")
    Post post(UUID run, UUID post);

    @PUT
    @Path("/runs/{run}/posts/{post}")
    Post edit(UUID run, UUID post, Edited edited);

    @PUT
    @Path("/runs/{run}/{what}/{id}/{mark}")
    Post set(UUID run, String what, UUID id, String mark);

    @DELETE
    @Path("/runs/{run}/{what}/{id}/{mark}")
    Post takeBack(UUID run, String what, UUID id, String mark);

    @GET
    @Path("/records")
    JsonNode records();

    /** The body of an edit. */
    record Edited(String markdown) {}
}
