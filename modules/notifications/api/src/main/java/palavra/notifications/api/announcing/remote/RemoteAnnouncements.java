package palavra.notifications.api.announcing.remote;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import palavra.kernel.Actor;
import palavra.notifications.api.announcing.Announcement;
import palavra.notifications.api.announcing.AnnouncementDesk;
import palavra.notifications.api.announcing.Announcements;
import palavra.notifications.api.announcing.NewAnnouncement;

/** The door to announcements where the service is another process. */
@DefaultBean
@ApplicationScoped
class RemoteAnnouncements implements Announcements {

    private final AnnouncementsClient client;

    RemoteAnnouncements(@RestClient AnnouncementsClient client) {
        this.client = client;
    }

    @Override
    public AnnouncementDesk desk(Actor actor, UUID run) {
        return client.desk(run);
    }

    @Override
    public Announcement announce(Actor actor, UUID run, NewAnnouncement announcement) {
        return client.announce(run, announcement);
    }

    @Override
    public void takeBack(Actor actor, UUID run, UUID announcement) {
        client.takeBack(run, announcement);
    }
}
