package palavra.content.rest;

import io.quarkus.security.Authenticated;
import io.quarkus.vertx.http.Uncompressed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import palavra.content.api.Content;
import palavra.content.api.Reading;
import palavra.content.api.UnitContent;
import palavra.kernel.web.RequestActor;

/** What the readers of a run see: units and files. */
@Path("/api/content/runs/{run}")
@Authenticated
@RunOnVirtualThread
public class RunsResource {

    @Inject
    Content content;

    @Inject
    RequestActor actor;

    @GET
    @Path("publications/{publication}/units/{unit}")
    @Produces(MediaType.APPLICATION_JSON)
    public UnitContent unit(@RestPath UUID run, @RestPath UUID publication, @RestPath UUID unit) {
        return content.unit(actor.get(), new Reading(run, publication), unit);
    }

    @GET
    @Path("assets/{path:.+}")
    @Uncompressed
    public Response asset(
            @RestPath UUID run, @RestPath String path, @RestQuery String v, @Context HttpHeaders headers) {
        var asset = content.asset(actor.get(), run, path, v == null ? "" : v);
        return asset.answer(headers, v != null).build();
    }
}
