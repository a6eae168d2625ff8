package palavra.content.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import palavra.content.api.Assessment;
import palavra.content.api.Content;
import palavra.kernel.web.RequestActor;

/** What a publication holds: its outline for anyone, its problems with their keys for services only. */
@Path("/api/content/publications/{publication}")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
public class PublicationsResource {

    @Inject
    Content content;

    @Inject
    RequestActor actor;

    @GET
    @Path("outline")
    @PermitAll
    public Response outline(@RestPath UUID publication, @Context Request request) {
        var outline = content.outline(publication);
        var tag = new EntityTag(publication.toString());
        var known = request.evaluatePreconditions(tag);
        var answer = known != null ? known : Response.ok(outline);
        return answer.tag(tag)
                .header("Cache-Control", "public, max-age=86400, immutable")
                .build();
    }

    @GET
    @Path("assessment")
    @RolesAllowed("service")
    public Assessment assessment(@RestPath UUID publication) {
        return content.assessment(actor.get(), publication);
    }
}
