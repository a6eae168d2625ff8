package palavra.notifications.tray;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import palavra.kernel.Actor;
import palavra.kernel.Page;
import palavra.kernel.Refusal;
import palavra.notifications.api.Notice;
import palavra.notifications.api.Notifications;
import palavra.notifications.api.Tray;
import palavra.notifications.api.Visit;
import palavra.notifications.hearing.NotificationRecords;

/** The door in this process. */
@ApplicationScoped
class NotificationsDoor implements Notifications {

    private static final int ON_A_PAGE = 20;

    private final Trays trays;
    private final NotificationRecords records;

    NotificationsDoor(Trays trays, NotificationRecords records) {
        this.trays = trays;
        this.records = records;
    }

    @Override
    public int visit(Actor actor, Visit visit) {
        return trays.visit(actor.signedIn(), visit);
    }

    @Override
    public Tray tray(Actor actor, String cursor) {
        var person = actor.signedIn().id();
        var rows = trays.page(person, Place.read(cursor), ON_A_PAGE + 1);
        return new Tray(Page.cut(rows, ON_A_PAGE, Place::after), trays.unread(person));
    }

    @Override
    public Notice read(Actor actor, UUID id) {
        var notice = trays.one(actor.signedIn().id(), id).orElseThrow(Refusal::notFound);
        if (!notice.read()) {
            trays.read(actor.id(), id);
        }
        return notice;
    }

    @Override
    public void readAll(Actor actor, Instant upTo) {
        trays.readAll(actor.signedIn().id(), upTo);
    }

    @Override
    public JsonNode records(Actor actor) {
        return records.of(actor.signedIn().id());
    }
}
