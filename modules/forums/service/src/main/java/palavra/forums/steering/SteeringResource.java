package palavra.forums.steering;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import palavra.forums.api.Post;
import palavra.forums.api.ThreadView;
import palavra.forums.api.steering.Amendment;
import palavra.forums.api.steering.Closing;
import palavra.forums.api.steering.Moving;
import palavra.forums.api.steering.Steering;
import palavra.kernel.Ids;
import palavra.kernel.Refusal;
import palavra.kernel.web.RequestActor;

/** The team's acts on threads and posts over HTTP; the door decides. */
@Authenticated
@RunOnVirtualThread
@Path("/api/forums")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SteeringResource {

    private final Steering steering;
    private final RequestActor actor;

    SteeringResource(Steering steering, RequestActor actor) {
        this.steering = steering;
        this.actor = actor;
    }

    @PUT
    @Path("/runs/{run}/threads/{thread}/closure")
    public ThreadView close(String run, String thread, Closing closing) {
        return steering.close(actor.signedIn(), Ids.parse(run), Ids.parse(thread), given(closing));
    }

    @PUT
    @Path("/runs/{run}/threads/{thread}/topic")
    public ThreadView move(String run, String thread, Moving moving) {
        return steering.move(actor.signedIn(), Ids.parse(run), Ids.parse(thread), given(moving));
    }

    @PUT
    @Path("/runs/{run}/posts/{post}/amendment")
    public Post amend(String run, String post, Amendment amendment) {
        return steering.amend(actor.signedIn(), Ids.parse(run), Ids.parse(post), given(amendment));
    }

    private static <T> T given(T body) {
        if (body == null) {
            throw Refusal.invalid("body-missing", "The request has no body.");
        }
        return body;
    }
}
