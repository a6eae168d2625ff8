package palavra.notifications.api.remote;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import palavra.kernel.Actor;
import palavra.notifications.api.Notice;
import palavra.notifications.api.Notifications;
import palavra.notifications.api.Tray;
import palavra.notifications.api.Visit;

/** The door where the service is another process: the same answers and refusals over its REST API. */
@DefaultBean
@ApplicationScoped
class RemoteNotifications implements Notifications {

    private final NotificationsClient service;

    RemoteNotifications(@RestClient NotificationsClient service) {
        this.service = service;
    }

    @Override
    public int visit(Actor actor, Visit visit) {
        return service.visit(new NotificationsClient.Reader(visit.language(), visit.zone()))
                .unread();
    }

    @Override
    public Tray tray(Actor actor, String cursor) {
        return service.tray(cursor);
    }

    @Override
    public Notice read(Actor actor, UUID notice) {
        return service.read(notice);
    }

    @Override
    public void readAll(Actor actor, Instant upTo) {
        service.readAll(new NotificationsClient.Reading(upTo));
    }

    @Override
    public JsonNode records(Actor actor) {
        return service.records();
    }
}
