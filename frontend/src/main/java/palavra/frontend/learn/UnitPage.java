package palavra.frontend.learn;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import palavra.content.api.Content;
import palavra.content.api.Reading;
import palavra.content.api.UnitContent;
import palavra.kernel.web.RequestActor;
import palavra.learning.api.Learning;
import palavra.learning.api.assignment.AssignmentCard;
import palavra.learning.api.assignment.Assignments;
import palavra.learning.api.cloud.CloudView;
import palavra.learning.api.cloud.Clouds;

/** One unit to read, watch, answer and talk about. Opening it counts as reading its texts. */
@Path("/runs/{run}/units/{unit}")
@Authenticated
@RunOnVirtualThread
public class UnitPage {

    @CheckedTemplate(basePath = "learn")
    record unit(UnitView view) implements TemplateInstance {}

    @CheckedTemplate(basePath = "learn")
    record watched(boolean done, UUID run, UUID unit, UUID component, boolean staff) implements TemplateInstance {}

    @Inject
    Learning learning;

    @Inject
    Assignments assignments;

    @Inject
    Clouds clouds;

    @Inject
    Content content;

    @Inject
    Entrance entrance;

    @Inject
    Saying saying;

    @Inject
    RequestActor requestActor;

    /** @param at the problem or poll that something is said about; said the refusal's code, only known ones are shown */
    @GET
    public TemplateInstance page(@RestPath UUID run, @RestPath UUID unit, @RestQuery UUID at, @RestQuery String said) {
        var actor = requestActor.signedIn();
        var state = entrance.inside(run, () -> learning.unit(actor, run, unit));
        var publication = state.enrollment().publication();
        var reading = content.unit(actor, new Reading(run, publication), unit);
        var tree = Shown.of(content.outline(publication), state.outline().keySet());
        var works = has(reading, "assignment") ? assignments.in(actor, run, unit) : List.<AssignmentCard>of();
        var words = has(reading, "cloud") ? clouds.in(actor, run, unit) : List.<CloudView>of();
        return new unit(UnitView.of(run, state, works, words, reading, tree, at, saying.of(said)));
    }

    private static boolean has(UnitContent content, String type) {
        return content.components().stream().anyMatch(one -> one.type().equals(type));
    }

    @GET
    @Path("/completions/{component}")
    public Response completion(@RestPath UUID run, @RestPath UUID unit, @RestPath UUID component) {
        return Entrance.to("/runs/" + run + "/units/" + unit + "#b-" + component);
    }

    /** The learner, or the player for them, says that a component is done. */
    @POST
    @Path("/completions/{component}")
    public Object complete(
            @RestPath UUID run,
            @RestPath UUID unit,
            @RestPath UUID component,
            @HeaderParam("HX-Request") boolean htmx) {
        entrance.inside(run, () -> {
            learning.complete(requestActor.signedIn(), run, component);
            return null;
        });
        return htmx ? new watched(true, run, unit, component, false) : completion(run, unit, component);
    }
}
