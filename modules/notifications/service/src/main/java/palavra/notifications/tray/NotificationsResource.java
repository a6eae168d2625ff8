package palavra.notifications.tray;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.ZoneId;
import palavra.kernel.Ids;
import palavra.kernel.Language;
import palavra.kernel.web.RequestActor;
import palavra.notifications.api.Notice;
import palavra.notifications.api.Notifications;
import palavra.notifications.api.Tray;
import palavra.notifications.api.Visit;

/** Notices over HTTP: everyone their own. */
@Path("/api/notifications")
@Authenticated
@RunOnVirtualThread
public class NotificationsResource {

    /** How the caller reads; their address is that of their token. */
    public record Reader(@NotNull Language language, ZoneId zone) {}

    /** How many notices are unread. */
    public record Count(int unread) {}

    /** Up to when everything was read. */
    public record Reading(@NotNull Instant upTo) {}

    @Inject
    Notifications notifications;

    @Inject
    RequestActor asks;

    @PUT
    @Path("visit")
    public Count visit(@NotNull @Valid Reader reader) {
        var visit = new Visit(asks.verifiedEmail(), reader.language(), reader.zone());
        return new Count(notifications.visit(asks.get(), visit));
    }

    @GET
    public Tray tray(@QueryParam("cursor") String cursor) {
        return notifications.tray(asks.get(), cursor);
    }

    @POST
    @Path("{notice}/reading")
    public Notice read(@PathParam("notice") String notice) {
        return notifications.read(asks.get(), Ids.parse(notice));
    }

    @POST
    @Path("reading")
    public void readAll(@NotNull @Valid Reading reading) {
        notifications.readAll(asks.get(), reading.upTo());
    }

    @GET
    @Path("records")
    public JsonNode records() {
        return notifications.records(asks.get());
    }
}
