package palavra.frontend.tray;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import palavra.frontend.shell.Shell;
import palavra.frontend.shell.Unread;
import palavra.kernel.Ids;
import palavra.kernel.Refusal;
import palavra.kernel.web.RequestActor;
import palavra.notifications.api.Notice;
import palavra.notifications.api.Notifications;
import palavra.notifications.api.words.NoticeWords;

/** The reader's notices: the list, one that leads on to what it is about, and marking them as read. */
@Path("/notifications")
@Authenticated
@RunOnVirtualThread
public class TrayPages {

    /** @param upTo when the newest one happened; null on later pages and where there is none */
    @CheckedTemplate(basePath = "tray")
    record tray(List<NoticeRow> rows, int unread, Instant upTo, String first, String next)
            implements TemplateInstance {}

    private static final URI LIST = URI.create("/notifications");

    private final Notifications notifications;
    private final RequestActor actor;
    private final Unread unread;
    private final Shell shell;

    TrayPages(Notifications notifications, RequestActor actor, Unread unread, Shell shell) {
        this.notifications = notifications;
        this.actor = actor;
        this.shell = shell;
        this.unread = unread;
    }

    @GET
    public TemplateInstance page(@RestQuery String cursor) {
        var tray = notifications.tray(actor.signedIn(), cursor);
        var words = NoticeWords.in(shell.language());
        var rows = tray.page().items().stream()
                .map(notice -> NoticeRow.of(notice, words))
                .toList();
        var first = cursor == null;
        return new tray(
                rows,
                tray.unread(),
                first && !rows.isEmpty() ? rows.getFirst().notice().at() : null,
                first ? null : LIST.toString(),
                tray.page().next() == null
                        ? null
                        : LIST + "?cursor=" + tray.page().next());
    }

    /** Leads on to what a notice is about; who has come here has read it. */
    @GET
    @Path("/{id}")
    public Response open(@RestPath String id) {
        return Response.seeOther(URI.create(NoticeRow.target(read(id)))).build();
    }

    @GET
    @Path("/{id}/reading")
    public Response reading(@RestPath String id) {
        return list();
    }

    @POST
    @Path("/{id}/reading")
    public Response markRead(@RestPath String id) {
        read(id);
        return list();
    }

    @GET
    @Path("/reading")
    public Response reading() {
        return list();
    }

    @POST
    @Path("/reading")
    public Response markAllRead(@RestForm String upTo) {
        notifications.readAll(actor.signedIn(), instant(upTo));
        unread.forget(actor.get().id());
        return list();
    }

    private Notice read(String id) {
        var notice = notifications.read(actor.signedIn(), Ids.parse(id));
        unread.forget(actor.get().id());
        return notice;
    }

    private static Response list() {
        return Response.seeOther(LIST).build();
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text == null ? "" : text);
        } catch (DateTimeParseException notOurs) {
            throw Refusal.invalid("time-unreadable", "Write day and time, for example 2026-03-24T09:15.");
        }
    }
}
