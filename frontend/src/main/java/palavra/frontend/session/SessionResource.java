package palavra.frontend.session;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestQuery;
import palavra.frontend.shell.Local;

/** The reader's session: asking for it signs in and leads back; posting its end signs out. */
@Path("/session")
public class SessionResource {

    private final Arrival arrival;

    SessionResource(Arrival arrival) {
        this.arrival = arrival;
    }

    @GET
    @Authenticated
    @RunOnVirtualThread
    public Response begin(@RestQuery String from) {
        arrival.tell();
        return Response.seeOther(Local.uri(from)).build();
    }

    /** Reached only by who is signed out already: a session is ended before any resource is called. */
    @POST
    @Path("/end")
    @PermitAll
    public Response end() {
        return Response.seeOther(Local.uri("/")).build();
    }
}
