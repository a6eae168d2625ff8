package palavra.notifications.api.remote;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import palavra.kernel.Language;
import palavra.kernel.web.BearerFilter;
import palavra.kernel.web.ProblemAnswers;
import palavra.notifications.api.Notice;
import palavra.notifications.api.Tray;

/** The service's REST API as the remote door calls it. */
@RegisterRestClient(configKey = "notifications")
@RegisterProvider(BearerFilter.class)
@RegisterProvider(ProblemAnswers.class)
@Path("/api/notifications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
interface NotificationsClient {

    /** The address is not told: the service takes it from the token that comes along. */
    record Reader(Language language, ZoneId zone) {}

    record Count(int unread) {}

    record Reading(Instant upTo) {}

    @PUT
    @Path("visit")
    Count visit(Reader reader);

    @GET
    Tray tray(@QueryParam("cursor") String cursor);

    @POST
    @Path("{notice}/reading")
    Notice read(@PathParam("notice") UUID notice);

    @POST
    @Path("reading")
    void readAll(Reading reading);

    @GET
    @Path("records")
    JsonNode records();
}
