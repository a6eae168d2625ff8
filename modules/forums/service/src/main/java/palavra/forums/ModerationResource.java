package palavra.forums;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import palavra.forums.api.Post;
import palavra.forums.api.moderation.CaseView;
import palavra.forums.api.moderation.Decision;
import palavra.forums.api.moderation.Figures;
import palavra.forums.api.moderation.LogEntry;
import palavra.forums.api.moderation.LogQuery;
import palavra.forums.api.moderation.Moderation;
import palavra.forums.api.moderation.Queue;
import palavra.forums.api.moderation.QueueQuery;
import palavra.forums.api.moderation.Report;
import palavra.forums.api.moderation.Sweep;
import palavra.forums.api.moderation.Swept;
import palavra.kernel.Ids;
import palavra.kernel.Page;
import palavra.kernel.Refusal;
import palavra.kernel.web.RequestActor;

/** Reports, the review queue and its cases over HTTP; the door decides. */
@Authenticated
@RunOnVirtualThread
@Path("/api/forums")
@Produces(MediaType.APPLICATION_JSON)
public class ModerationResource {

    private final Moderation moderation;
    private final RequestActor actor;

    ModerationResource(Moderation moderation, RequestActor actor) {
        this.moderation = moderation;
        this.actor = actor;
    }

    @PUT
    @Path("/runs/{run}/posts/{post}/report")
    @Consumes(MediaType.APPLICATION_JSON)
    public Post report(String run, String post, Report report) {
        return moderation.report(actor.signedIn(), Ids.parse(run), Ids.parse(post), given(report));
    }

    @PUT
    @Path("/runs/{run}/posts/{post}/appeal")
    @Consumes(MediaType.APPLICATION_JSON)
    public Post appeal(String run, String post, Said said) {
        return moderation.appeal(
                actor.signedIn(), Ids.parse(run), Ids.parse(post), given(said).text());
    }

    @GET
    @Path("/moderation/cases")
    public Queue queue(
            @RestQuery String tab, @RestQuery String run, @RestQuery String language, @RestQuery String cursor) {
        return moderation.queue(actor.signedIn(), new QueueQuery(tab, idOrNull(run), language, cursor));
    }

    @GET
    @Path("/moderation/cases/{id}")
    public CaseView find(String id) {
        return moderation.find(actor.signedIn(), Ids.parse(id));
    }

    @PUT
    @Path("/moderation/cases/{id}/claim")
    @Consumes(MediaType.APPLICATION_JSON)
    public CaseView claim(String id, Claim claim) {
        return moderation.claim(actor.signedIn(), Ids.parse(id), claim == null ? null : claim.colleague());
    }

    @DELETE
    @Path("/moderation/cases/{id}/claim")
    public CaseView release(String id) {
        return moderation.release(actor.signedIn(), Ids.parse(id));
    }

    @PUT
    @Path("/moderation/cases/{id}/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    public CaseView decide(String id, Decision decision) {
        return moderation.decide(actor.signedIn(), Ids.parse(id), given(decision));
    }

    @DELETE
    @Path("/moderation/cases/{id}/decision")
    public CaseView undo(String id) {
        return moderation.undo(actor.signedIn(), Ids.parse(id));
    }

    @PUT
    @Path("/moderation/runs/{run}/held")
    @Consumes(MediaType.APPLICATION_JSON)
    public Swept sweep(String run, Sweep sweep) {
        return moderation.sweep(actor.signedIn(), Ids.parse(run), given(sweep));
    }

    @GET
    @Path("/moderation/log")
    public Page<LogEntry> log(@RestQuery String run, @RestQuery String act, @RestQuery String cursor) {
        return moderation.log(actor.signedIn(), new LogQuery(idOrNull(run), act, cursor));
    }

    @GET
    @Path("/moderation/figures")
    public Figures figures() {
        return moderation.figures(actor.signedIn());
    }

    private static <T> T given(T body) {
        if (body == null) {
            throw Refusal.invalid("body-missing", "The request has no body.");
        }
        return body;
    }

    private static UUID idOrNull(String text) {
        return text == null || text.isBlank() ? null : Ids.parse(text);
    }

    /** The body of an appeal. */
    public record Said(String text) {}

    /** The body of a claim: the colleague it is handed to, or nobody for oneself. */
    public record Claim(UUID colleague) {}
}
