package palavra.frontend.forum;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import palavra.forums.api.pen.Alike;
import palavra.forums.api.pen.Pen;
import palavra.kernel.Ids;
import palavra.kernel.web.RequestActor;

/** Threads about what a title says, shown while it is written; without script they stand in the preview. */
@Path("/runs/{run}/discussions/alike")
@Authenticated
@RunOnVirtualThread
public class AlikePage {

    @CheckedTemplate(basePath = "forum")
    record alike(List<Alike> alike, UUID run) implements TemplateInstance {}

    private final Pen pen;
    private final RequestActor actor;

    AlikePage(Pen pen, RequestActor actor) {
        this.pen = pen;
        this.actor = actor;
    }

    @GET
    public Response page(String run, @RestQuery String title, @HeaderParam("HX-Request") String htmx) {
        var id = Ids.parse(run);
        return htmx == null
                ? Response.seeOther(UriBuilder.fromPath("/runs/{run}/discussions")
                                .queryParam("text", "{title}")
                                .build(id, title == null ? "" : title))
                        .build()
                : Response.ok(new alike(pen.alike(actor.signedIn(), id, title), id))
                        .build();
    }
}
