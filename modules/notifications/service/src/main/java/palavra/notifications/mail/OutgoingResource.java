package palavra.notifications.mail;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import palavra.kernel.Ids;
import palavra.kernel.Page;
import palavra.kernel.web.RequestActor;
import palavra.notifications.api.outgoing.KeptMail;
import palavra.notifications.api.outgoing.Outgoing;

/** Mail that stays, over HTTP. */
@Path("/api/notifications")
@Authenticated
@RunOnVirtualThread
public class OutgoingResource {

    @Inject
    Outgoing outgoing;

    @Inject
    RequestActor asks;

    @GET
    @Path("outgoing")
    public Page<KeptMail> list(@QueryParam("cursor") String cursor) {
        return outgoing.list(asks.get(), cursor);
    }

    @GET
    @Path("outgoing/{id}")
    public KeptMail one(@PathParam("id") String id) {
        return outgoing.one(asks.get(), Ids.parse(id));
    }
}
