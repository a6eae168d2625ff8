package palavra.learning.calendar;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import palavra.kernel.web.RequestActor;
import palavra.learning.api.calendar.CalendarEntry;
import palavra.learning.api.calendar.CalendarSecret;
import palavra.learning.api.calendar.CalendarSince;
import palavra.learning.api.calendar.Calendars;

/** Calendars over HTTP: one's own address for who signed in, the dates for who has its secret. */
@Path("/api/learning")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
public class CalendarResource {

    @Inject
    Calendars calendars;

    @Inject
    RequestActor actor;

    @GET
    @Path("/calendar")
    @Authenticated
    public CalendarSince since() {
        return new CalendarSince(calendars.since(actor.get()).orElse(null));
    }

    @POST
    @Path("/calendar")
    @Authenticated
    public CalendarSecret open() {
        return calendars.open(actor.get());
    }

    @DELETE
    @Path("/calendar")
    @Authenticated
    public void close() {
        calendars.close(actor.get());
    }

    @GET
    @Path("/calendars/{secret}")
    @PermitAll
    public List<CalendarEntry> entries(String secret) {
        return calendars.entries(secret);
    }
}
