package palavra.forums.pen;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import palavra.forums.api.pen.Alike;
import palavra.forums.api.pen.KeptDraft;
import palavra.forums.api.pen.Pen;
import palavra.forums.api.pen.Preview;
import palavra.forums.api.pen.Quote;
import palavra.forums.api.pen.Revision;
import palavra.kernel.Ids;
import palavra.kernel.web.RequestActor;

/** Writing over HTTP; the door decides. */
@Authenticated
@RunOnVirtualThread
@Path("/api/forums")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PenResource {

    private final Pen pen;
    private final RequestActor actor;

    PenResource(Pen pen, RequestActor actor) {
        this.pen = pen;
        this.actor = actor;
    }

    @GET
    @Path("/runs/{run}/drafts/{about}")
    public KeptDraft draft(String run, String about) {
        return pen.draft(actor.signedIn(), Ids.parse(run), Ids.parse(about));
    }

    @PUT
    @Path("/runs/{run}/drafts/{about}")
    public void keep(String run, String about, @NotNull KeptDraft draft) {
        pen.keep(actor.signedIn(), Ids.parse(run), Ids.parse(about), draft);
    }

    @POST
    @Path("/runs/{run}/previews")
    public Preview preview(String run, @NotNull KeptDraft draft) {
        return pen.preview(actor.signedIn(), Ids.parse(run), draft);
    }

    @GET
    @Path("/runs/{run}/alike")
    public List<Alike> alike(String run, @RestQuery String title) {
        return pen.alike(actor.signedIn(), Ids.parse(run), title);
    }

    @GET
    @Path("/runs/{run}/posts/{post}/quote")
    public Quote quote(String run, String post) {
        return pen.quote(actor.signedIn(), Ids.parse(run), Ids.parse(post));
    }

    @GET
    @Path("/runs/{run}/posts/{post}/revisions")
    public List<Revision> revisions(String run, String post) {
        return pen.revisions(actor.signedIn(), Ids.parse(run), Ids.parse(post));
    }
}
