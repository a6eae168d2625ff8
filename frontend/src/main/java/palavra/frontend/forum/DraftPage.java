package palavra.frontend.forum;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestForm;
import palavra.forums.api.pen.Pen;
import palavra.kernel.Ids;
import palavra.kernel.web.RequestActor;

/** What somebody is writing, as their page sends it at each pause. */
@Path("/runs/{run}/discussions/drafts/{about}")
@Authenticated
@RunOnVirtualThread
public class DraftPage {

    private final Pen pen;
    private final RequestActor actor;

    DraftPage(Pen pen, RequestActor actor) {
        this.pen = pen;
        this.actor = actor;
    }

    /** Where signing in leads back to: the discussions. */
    @GET
    public Response page(String run, String about) {
        return Response.seeOther(URI.create("/runs/" + Ids.parse(run) + "/discussions"))
                .build();
    }

    @POST
    public void keep(
            String run,
            String about,
            @RestForm String key,
            @RestForm String kind,
            @RestForm String topic,
            @RestForm String title,
            @RestForm String text,
            @RestForm String language) {
        var form = new Written(key, kind, topic, title, text, Said.tag(Said.language(language)), null, null);
        pen.keep(actor.signedIn(), Ids.parse(run), Ids.parse(about), form.draft());
    }
}
