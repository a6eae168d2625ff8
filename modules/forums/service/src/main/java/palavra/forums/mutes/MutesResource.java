package palavra.forums.mutes;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import palavra.forums.api.Author;
import palavra.forums.api.mutes.Mutes;
import palavra.kernel.Ids;
import palavra.kernel.web.RequestActor;

/** Mutes over HTTP; the door decides. */
@Authenticated
@RunOnVirtualThread
@Path("/api/forums")
@Produces(MediaType.APPLICATION_JSON)
public class MutesResource {

    private final Mutes mutes;
    private final RequestActor actor;

    MutesResource(Mutes mutes, RequestActor actor) {
        this.mutes = mutes;
        this.actor = actor;
    }

    @GET
    @Path("/runs/{run}/mutes")
    public List<Author> of(String run) {
        return mutes.of(actor.signedIn(), Ids.parse(run));
    }

    @PUT
    @Path("/runs/{run}/mutes/{person}")
    public List<Author> mute(String run, String person) {
        return mutes.mute(actor.signedIn(), Ids.parse(run), Ids.parse(person), true);
    }

    @DELETE
    @Path("/runs/{run}/mutes/{person}")
    public List<Author> hear(String run, String person) {
        return mutes.mute(actor.signedIn(), Ids.parse(run), Ids.parse(person), false);
    }
}
