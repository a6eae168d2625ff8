package palavra.frontend.tray;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import palavra.kernel.Refusal;
import palavra.kernel.web.RequestActor;
import palavra.notifications.api.Cadence;
import palavra.notifications.api.Matter;
import palavra.notifications.api.choices.Choice;
import palavra.notifications.api.choices.Choices;
import palavra.notifications.api.choices.Sheet;

/** How the reader wants to be told: in the tray, by mail, how often and at what hour. */
@Path("/notifications/choices")
@Authenticated
@RunOnVirtualThread
public class ChoicesPage {

    @CheckedTemplate(basePath = "tray")
    record choices(Sheet sheet, List<Cadence> cadences, List<Integer> hours, boolean kept)
            implements TemplateInstance {}

    private static final int HOURS = 24;

    private final Choices choices;
    private final RequestActor actor;

    ChoicesPage(Choices choices, RequestActor actor) {
        this.choices = choices;
        this.actor = actor;
    }

    @GET
    public TemplateInstance page(@RestQuery boolean kept) {
        var hours = IntStream.range(0, HOURS).boxed().toList();
        return new choices(choices.sheet(actor.signedIn()), List.of(Cadence.values()), hours, kept);
    }

    @POST
    public Response choose(MultivaluedMap<String, String> form) {
        var all = Stream.of(Matter.values()).map(matter -> choice(matter, form)).toList();
        choices.choose(actor.signedIn(), all, hour(form.getFirst("hour")));
        return Response.seeOther(URI.create("/notifications/choices?kept=true")).build();
    }

    @GET
    @Path("/address")
    public Response address() {
        return Response.seeOther(URI.create("/notifications/choices")).build();
    }

    /** Writes to the reader's address again. */
    @POST
    @Path("/address")
    public Response tryAgain() {
        choices.tryAgain(actor.signedIn());
        return Response.seeOther(URI.create("/notifications/choices?kept=true")).build();
    }

    private static Choice choice(Matter matter, MultivaluedMap<String, String> form) {
        var tray = form.getFirst("tray." + matter.name()) != null;
        var mail = form.getFirst("mail." + matter.name());
        return new Choice(
                matter,
                tray,
                Stream.of(Cadence.values())
                        .filter(cadence -> cadence.name().equals(mail))
                        .findAny()
                        .orElse(Cadence.OFF));
    }

    private static int hour(String text) {
        try {
            return Integer.parseInt(String.valueOf(text));
        } catch (NumberFormatException nothing) {
            throw Refusal.invalid("hour-unknown", "A day has the hours 0 to 23.");
        }
    }
}
