package palavra.notifications.api.announcing.remote;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import palavra.kernel.web.BearerFilter;
import palavra.kernel.web.ProblemAnswers;
import palavra.notifications.api.announcing.Announcement;
import palavra.notifications.api.announcing.AnnouncementDesk;
import palavra.notifications.api.announcing.NewAnnouncement;

/** The REST API for announcements, as the remote door calls it. */
@RegisterRestClient(configKey = "notifications")
@RegisterProvider(BearerFilter.class)
@RegisterProvider(ProblemAnswers.class)
@Path("/api/notifications/runs/{run}/announcements")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
interface AnnouncementsClient {

    @GET
    AnnouncementDesk desk(UUID run);

    @POST
    Announcement announce(UUID run, NewAnnouncement announcement);

    @DELETE
    @Path("/{announcement}")
    void takeBack(UUID run, UUID announcement);
}
