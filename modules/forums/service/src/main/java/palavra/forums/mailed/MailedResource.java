package palavra.forums.mailed;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import palavra.forums.api.Post;
import palavra.forums.api.mailed.MailedPost;
import palavra.forums.api.mailed.MailedPosts;
import palavra.kernel.Ids;
import palavra.kernel.web.RequestActor;

/** What services bring from the mail over HTTP. */
@RolesAllowed("service")
@RunOnVirtualThread
@Path("/api/forums")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MailedResource {

    private final MailedPosts posts;
    private final RequestActor actor;

    MailedResource(MailedPosts posts, RequestActor actor) {
        this.posts = posts;
        this.actor = actor;
    }

    @POST
    @Path("/runs/{run}/threads/{thread}/mailed-posts")
    public Post reply(String run, String thread, @NotNull MailedPost mailed) {
        return posts.reply(actor.get(), Ids.parse(run), Ids.parse(thread), mailed);
    }
}
