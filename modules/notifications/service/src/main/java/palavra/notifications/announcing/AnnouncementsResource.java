package palavra.notifications.announcing;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import palavra.kernel.Ids;
import palavra.kernel.Refusal;
import palavra.kernel.web.RequestActor;
import palavra.notifications.api.announcing.Announcement;
import palavra.notifications.api.announcing.AnnouncementDesk;
import palavra.notifications.api.announcing.Announcements;
import palavra.notifications.api.announcing.NewAnnouncement;

/** Announcements over HTTP. */
@Path("/api/notifications")
@Authenticated
@RunOnVirtualThread
public class AnnouncementsResource {

    private static final String ALL = "runs/{run}/announcements";

    @Inject
    Announcements announcements;

    @Inject
    RequestActor asks;

    @GET
    @Path(ALL)
    public AnnouncementDesk desk(@PathParam("run") String run) {
        return announcements.desk(asks.get(), Ids.parse(run));
    }

    @POST
    @Path(ALL)
    public Announcement announce(@PathParam("run") String run, @NotNull NewAnnouncement announcement) {
        if (announcement.segment() == null || announcement.language() == null) {
            throw Refusal.invalid("announcement-for-whom", "Say for whom it is, and in which language.");
        }
        return announcements.announce(asks.get(), Ids.parse(run), announcement);
    }

    @DELETE
    @Path(ALL + "/{announcement}")
    public void takeBack(@PathParam("run") String run, @PathParam("announcement") String announcement) {
        announcements.takeBack(asks.get(), Ids.parse(run), Ids.parse(announcement));
    }
}
