package palavra.frontend.forum;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import palavra.forums.api.Author;
import palavra.forums.api.mutes.Mutes;
import palavra.kernel.Ids;
import palavra.kernel.web.RequestActor;

/** Whom of a run the reader has muted: what these write is folded away, for this reader alone. */
@Path("/runs/{run}/discussions/muted")
@Authenticated
@RunOnVirtualThread
public class MutesPage {

    @CheckedTemplate(basePath = "forum")
    record muted(UUID run, List<Author> people) implements TemplateInstance {}

    private final Mutes mutes;
    private final RequestActor actor;

    MutesPage(Mutes mutes, RequestActor actor) {
        this.mutes = mutes;
        this.actor = actor;
    }

    @GET
    public TemplateInstance page(String run) {
        var id = Ids.parse(run);
        return new muted(id, mutes.of(actor.signedIn(), id));
    }

    /** @param on {@code true} to mute that person, anything else to see their posts again */
    @POST
    public Response mute(String run, @RestForm String person, @RestForm String on) {
        var id = Ids.parse(run);
        mutes.mute(actor.signedIn(), id, Ids.parse(person), Boolean.parseBoolean(on));
        return Response.seeOther(URI.create("/runs/" + id + "/discussions/muted"))
                .build();
    }
}
