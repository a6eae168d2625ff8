package palavra.frontend.forum;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import palavra.forums.api.Forums;
import palavra.forums.api.NewThread;
import palavra.forums.api.ThreadList;
import palavra.forums.api.ThreadQuery;
import palavra.forums.api.ThreadSummary;
import palavra.kernel.Actor;
import palavra.kernel.Ids;
import palavra.kernel.Refusal;
import palavra.kernel.web.RequestActor;

/** The talk beside a unit: its threads and one box to write in. A panel of the unit for htmx, a page without script. */
@Path("/runs/{run}/units/{unit}/talk")
@Authenticated
@RunOnVirtualThread
public class TalkPage {

    private static final int SHOWN = 8;
    private static final int AWAY = 503;

    @CheckedTemplate(basePath = "forum")
    record talk(Talk talk, Written form) implements TemplateInstance {}

    @CheckedTemplate(basePath = "forum")
    record panel(Talk talk, Written form) implements TemplateInstance {}

    @CheckedTemplate(basePath = "forum")
    record away(String address) implements TemplateInstance {}

    /** What the panel shows; {@code posted} is the thread that was opened just now, else null;
     * {@code waits} whether a moderator looks at it before others see it. */
    record Talk(
            UUID run,
            UUID unitId,
            Places.Place unit,
            List<ThreadSummary> threads,
            ThreadList list,
            String posted,
            boolean waits) {

        public String address() {
            return unit.address() + "/talk";
        }
    }

    private final Forums forums;
    private final Places places;
    private final Said said;
    private final RequestActor actor;

    TalkPage(Forums forums, Places places, Said said, RequestActor actor) {
        this.forums = forums;
        this.places = places;
        this.said = said;
        this.actor = actor;
    }

    @GET
    public TemplateInstance page(String run, String unit, @HeaderParam("HX-Request") String htmx) {
        var reader = actor.signedIn();
        try {
            var talk = talk(reader, Ids.parse(run), Ids.parse(unit), null, false);
            var draft = talk.list().draft();
            return show(talk, draft == null ? Written.nothing("") : Written.of(draft), htmx != null);
        } catch (ProcessingException | Refusal failure) {
            // The unit stands without its talk: a quiet panel says so, where a page of its own would be the fault page.
            if (htmx == null || failure instanceof Refusal refusal && refusal.status() != AWAY) {
                throw failure;
            }
            return new away("/runs/" + run + "/units/" + unit + "/talk");
        }
    }

    @POST
    public Response open(
            String run,
            String unit,
            @RestForm String key,
            @RestForm String text,
            @RestForm String language,
            @HeaderParam("HX-Request") String htmx) {
        var reader = actor.signedIn();
        var runId = Ids.parse(run);
        var unitId = Ids.parse(unit);
        var written = Said.language(language);
        try {
            var opening = Opening.of(text);
            var made = forums.open(
                    reader, runId, new NewThread(key, opening.kind(), null, unitId, opening.title(), text, written));
            var thread = "/runs/" + runId + "/discussions/" + made.id();
            return htmx == null
                    ? Response.seeOther(URI.create(thread)).build()
                    : Response.ok(show(
                                    talk(
                                            reader,
                                            runId,
                                            unitId,
                                            thread,
                                            made.question().hidden()),
                                    Written.nothing(Said.tag(written)),
                                    true))
                            .build();
        } catch (Refusal refusal) {
            var form = said.in(new Written(key, "", "", "", text, Said.tag(written), null, null), refusal);
            return Response.status(refusal.status())
                    .entity(show(talk(reader, runId, unitId, null, false), form, htmx != null))
                    .build();
        }
    }

    private static TemplateInstance show(Talk talk, Written form, boolean alone) {
        return alone ? new panel(talk, form) : new talk(talk, form);
    }

    private Talk talk(Actor reader, UUID run, UUID unit, String posted, boolean waits) {
        var list = forums.threads(reader, run, ThreadQuery.ofUnit(unit, SHOWN));
        var place = places.of(run, null, unit, places.unitsOf(reader, run));
        return new Talk(run, unit, place, list.page().items(), list, posted, waits);
    }
}
