package palavra.frontend.calendar;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import org.jboss.resteasy.reactive.RestPath;
import palavra.frontend.shell.Site;
import palavra.kernel.web.RequestActor;
import palavra.learning.api.calendar.Calendars;

/** One's dates as a calendar that other programs subscribe to: its address, and the calendar itself. */
@Path("/calendar")
@RunOnVirtualThread
public class CalendarPages {

    @CheckedTemplate(basePath = "calendar")
    record calendar(Instant since, String address, String subscribe) implements TemplateInstance {}

    @Inject
    Site site;

    @Inject
    Calendars calendars;

    @Inject
    RequestActor actor;

    @GET
    @Authenticated
    public TemplateInstance page() {
        return new calendar(calendars.since(actor.signedIn()).orElse(null), null, null);
    }

    /** Shows the new address in its answer and nowhere else, so it is not kept on the way. */
    @POST
    @Authenticated
    public Response make() {
        var address = site.of("/calendar/" + calendars.open(actor.signedIn()).secret() + ".ics");
        var subscribe = address.replaceFirst("^https?:", "webcal:");
        return Response.ok(new calendar(null, address, subscribe))
                .header("Cache-Control", "no-store")
                .build();
    }

    @POST
    @Path("/end")
    @Authenticated
    public Response end() {
        calendars.close(actor.signedIn());
        return Response.seeOther(URI.create("/calendar")).build();
    }

    @GET
    @Path("/{secret: [A-Za-z0-9_-]{22}}.ics")
    @PermitAll
    @Produces("text/calendar; charset=utf-8")
    public Response dates(@RestPath String secret) {
        var dates = new DatesFile(site).of(calendars.entries(secret));
        return Response.ok(dates)
                .header("Cache-Control", "private, max-age=3600")
                .header("Content-Disposition", "inline; filename=\"palavra.ics\"")
                .build();
    }
}
