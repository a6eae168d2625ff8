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
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import palavra.content.api.Content;
import palavra.content.api.Reading;
import palavra.kernel.Refusal;
import palavra.kernel.web.RequestActor;
import palavra.learning.api.Learning;
import palavra.learning.api.PollView;
import palavra.learning.api.Vote;

/** Voting in a poll of a unit. A plain form comes back to it in its unit; htmx gets the poll alone. */
@Path("/runs/{run}/units/{unit}/polls/{block}")
@Authenticated
@RunOnVirtualThread
public class PollPages {

    @CheckedTemplate(basePath = "learn")
    record poll(PollCard card) implements TemplateInstance {}

    @Inject
    Learning learning;

    @Inject
    Content content;

    @Inject
    Entrance entrance;

    @Inject
    Saying saying;

    @Inject
    RequestActor requestActor;

    @RestPath
    UUID run;

    @RestPath
    UUID unit;

    @RestPath
    UUID block;

    /** This address is for the form; a reload of it shows the poll. */
    @GET
    public Response page() {
        return back(null);
    }

    @POST
    public Object vote(@RestForm String choice, @HeaderParam("HX-Request") boolean htmx) {
        try {
            var view = entrance.inside(run, () -> learning.vote(requestActor.signedIn(), run, block, new Vote(choice)));
            return htmx ? alone(view, null) : back(null);
        } catch (Refusal refusal) {
            if (!saying.knows(refusal.code())) {
                throw refusal;
            }
            var said = refusal.code();
            return htmx ? alone(learning.poll(requestActor.signedIn(), run, block), said) : back(said);
        }
    }

    /** The words come from content, in the edition the learner reads. */
    private TemplateInstance alone(PollView view, String said) {
        var actor = requestActor.signedIn();
        var enrollment = learning.enrollment(actor, run).orElseThrow(Refusal::notFound);
        var shown = content.unit(actor, new Reading(run, enrollment.publication()), unit);
        var component = shown.components().stream()
                .filter(one -> one.id().equals(block) && one.poll() != null)
                .findFirst()
                .orElseThrow(Refusal::notFound);
        return new poll(PollCard.in(run, unit, component, shown.language(), view, saying.of(said)));
    }

    private Response back(String said) {
        return Entrance.back(run, unit, block, said);
    }
}
