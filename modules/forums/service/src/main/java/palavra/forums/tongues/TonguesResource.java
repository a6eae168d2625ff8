package palavra.forums.tongues;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import palavra.forums.api.Post;
import palavra.forums.api.tongues.NewTranslation;
import palavra.forums.api.tongues.PostTongues;
import palavra.forums.api.tongues.SpokenIn;
import palavra.forums.api.tongues.Tongues;
import palavra.kernel.Ids;
import palavra.kernel.Language;
import palavra.kernel.web.RequestActor;

/** Languages of posts and of people over HTTP; the door decides. */
@Authenticated
@RunOnVirtualThread
@Path("/api/forums")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TonguesResource {

    private final Tongues tongues;
    private final RequestActor actor;

    TonguesResource(Tongues tongues, RequestActor actor) {
        this.tongues = tongues;
        this.actor = actor;
    }

    @GET
    @Path("/languages")
    public List<Language> reads() {
        return tongues.reads(actor.signedIn());
    }

    @PUT
    @Path("/languages")
    public List<Language> read(@NotNull List<Language> languages) {
        return tongues.read(actor.signedIn(), languages);
    }

    @PUT
    @Path("/runs/{run}/posts/{post}/language")
    public Post say(String run, String post, @NotNull SpokenIn spoken) {
        return tongues.say(actor.signedIn(), Ids.parse(run), Ids.parse(post), spoken.language());
    }

    @GET
    @Path("/runs/{run}/posts/{post}/translations")
    public PostTongues of(String run, String post) {
        return tongues.of(actor.signedIn(), Ids.parse(run), Ids.parse(post));
    }

    @PUT
    @Path("/runs/{run}/posts/{post}/translations")
    public Post translate(String run, String post, @NotNull NewTranslation translation) {
        return tongues.translate(actor.signedIn(), Ids.parse(run), Ids.parse(post), translation);
    }
}
