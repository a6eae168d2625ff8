package palavra.frontend.media;

import io.quarkus.security.Authenticated;
import io.quarkus.vertx.http.Uncompressed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import palavra.content.api.Content;
import palavra.kernel.web.RequestActor;

/** Pictures, sound, film and papers of a run's courses, in ranges. An address that names a version is kept for ever. */
@Path("/media/{run}/{path:.+}")
@Authenticated
@RunOnVirtualThread
public class MediaResource {

    @Inject
    Content content;

    @Inject
    RequestActor actor;

    @GET
    @Uncompressed
    public Response file(@RestPath UUID run, @RestPath String path, @RestQuery String v, @Context HttpHeaders headers) {
        var asset = content.asset(actor.get(), run, path, v == null ? "" : v);
        return asset.answer(headers, v != null && asset.etag().startsWith(v)).build();
    }
}
