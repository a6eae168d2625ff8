package palavra.learning.api.calendar.remote;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import palavra.kernel.web.BearerFilter;
import palavra.kernel.web.ProblemAnswers;
import palavra.learning.api.calendar.CalendarEntry;
import palavra.learning.api.calendar.CalendarSecret;
import palavra.learning.api.calendar.CalendarSince;

/** The REST API of calendars as a caller sees it. */
@Path("/api/learning")
@RegisterRestClient(configKey = "learning")
@RegisterProvider(BearerFilter.class)
@RegisterProvider(ProblemAnswers.class)
@Produces(MediaType.APPLICATION_JSON)
interface CalendarClient {

    @GET
    @Path("/calendar")
    CalendarSince since();

    @POST
    @Path("/calendar")
    CalendarSecret open();

    @DELETE
    @Path("/calendar")
    void close();

    @GET
    @Path("/calendars/{secret}")
    List<CalendarEntry> entries(@PathParam("secret") String secret);
}
