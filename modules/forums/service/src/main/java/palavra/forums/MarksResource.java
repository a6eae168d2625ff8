package palavra.forums;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import palavra.forums.api.Forums;
import palavra.forums.api.Mark;
import palavra.forums.api.Post;
import palavra.kernel.Ids;
import palavra.kernel.Refusal;
import palavra.kernel.web.RequestActor;

/** Changing a post, and the marks on posts and threads: each is a resource that is put there or deleted. */
@Authenticated
@RunOnVirtualThread
@Path("/api/forums")
@Produces(MediaType.APPLICATION_JSON)
public class MarksResource {

    private final Forums forums;
    private final RequestActor actor;

    MarksResource(Forums forums, RequestActor actor) {
        this.forums = forums;
        this.actor = actor;
    }

    @GET
    @Path("/runs/{run}/posts/{post}")
    public Post post(String run, String post) {
        return forums.post(actor.signedIn(), Ids.parse(run), Ids.parse(post));
    }

    @PUT
    @Path("/runs/{run}/posts/{post}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Post edit(String run, String post, Edited edited) {
        var markdown = edited == null ? null : edited.markdown();
        return forums.edit(actor.signedIn(), Ids.parse(run), Ids.parse(post), markdown);
    }

    @PUT
    @Path("/runs/{run}/{what: posts|threads}/{id}/{mark}")
    public Post set(String run, String what, String id, String mark) {
        return forums.mark(actor.signedIn(), Ids.parse(run), Ids.parse(id), mark(what, mark), true);
    }

    @DELETE
    @Path("/runs/{run}/{what: posts|threads}/{id}/{mark}")
    public Post takeBack(String run, String what, String id, String mark) {
        return forums.mark(actor.signedIn(), Ids.parse(run), Ids.parse(id), mark(what, mark), false);
    }

    private static Mark mark(String what, String noun) {
        return Arrays.stream(Mark.values())
                .filter(mark -> mark.of().equals(what) && mark.noun().equals(noun))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** The body of a change. */
    public record Edited(String markdown) {}
}
