package palavra.frontend.studio.release;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.ZoneId;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import palavra.content.api.studio.Release;
import palavra.content.api.studio.Studio;
import palavra.frontend.shell.Shell;
import palavra.frontend.studio.Head;
import palavra.frontend.studio.Heads;
import palavra.frontend.studio.Moments;
import palavra.kernel.Refusal;

/** What publishing would change, and publishing: now or at a time, with a note for colleagues. */
@Path("/studio/{edition}")
@Authenticated
@RunOnVirtualThread
public class ReleasePages {

    @CheckedTemplate(basePath = "studio")
    record changes(Head head, Changed changed) implements TemplateInstance {}

    /** What was typed into the form. */
    public record Typed(String note, String when, String at) {

        static final Typed NOTHING = new Typed("", "now", "");
    }

    @CheckedTemplate(basePath = "studio")
    record publish(Head head, Changed changed, Typed typed, ZoneId zone, String refused) implements TemplateInstance {}

    private final Studio studio;
    private final Heads heads;
    private final Shell shell;

    ReleasePages(Studio studio, Heads heads, Shell shell) {
        this.studio = studio;
        this.heads = heads;
        this.shell = shell;
    }

    @GET
    @Path("changes")
    public TemplateInstance page(@RestPath UUID edition, @RestQuery int from) {
        return new changes(heads.of(edition, "content"), changed(edition, from));
    }

    @GET
    @Path("publication")
    public TemplateInstance form(@RestPath UUID edition) {
        return new publish(heads.of(edition, "content"), changed(edition, 0), Typed.NOTHING, shell.zone(), null);
    }

    @POST
    @Path("publication")
    public Object publish(
            @RestPath UUID edition,
            @RestForm String note,
            @RestForm String when,
            @RestForm String at,
            @RestForm String zone) {
        var typed = new Typed(note == null ? "" : note.strip(), when, at == null ? "" : at);
        try {
            var later = "later".equals(when) ? Moments.read(at, zone) : null;
            if ("later".equals(when) && later == null) {
                throw Refusal.invalid("time-unreadable", "Write day and time, for example 2026-03-24T09:15.");
            }
            studio.publish(shell.actor(), edition, new Release(typed.note, later));
            return Heads.to("/studio/" + edition + "/publications?said=" + (later == null ? "published" : "scheduled"));
        } catch (Refusal refusal) {
            var sentence = heads.sentence(refusal);
            var page = new publish(heads.of(edition, "content"), changed(edition, 0), typed, shell.zone(), sentence);
            return Response.status(refusal.status()).entity(page).build();
        }
    }

    private Changed changed(UUID edition, int from) {
        var address = "/studio/" + edition + "/changes?from=";
        return Changed.of(studio.changes(shell.actor(), edition), from, address);
    }
}
