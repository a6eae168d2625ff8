package palavra.content.rest;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import palavra.content.api.studio.Difference;
import palavra.content.api.studio.PublicationLine;
import palavra.content.api.studio.Release;
import palavra.content.api.studio.Studio;
import palavra.kernel.web.RequestActor;

/** What was published or waits for its time, by its own id. */
@Path("/api/content/studio/publications/{publication}")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
public class StudioPublicationsResource {

    @Inject
    Studio studio;

    @Inject
    RequestActor actor;

    @GET
    @Path("changes-to/{to}")
    public Difference difference(@RestPath UUID publication, @RestPath UUID to) {
        return studio.difference(actor.get(), publication, to);
    }

    @POST
    @Path("repetitions")
    public PublicationLine restore(@RestPath UUID publication, Release release) {
        return studio.restore(actor.get(), publication, release == null ? "" : release.note());
    }

    @DELETE
    public void unschedule(@RestPath UUID publication) {
        studio.unschedule(actor.get(), publication);
    }
}
