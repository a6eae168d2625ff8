package palavra.forums.api.moderation.remote;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import palavra.forums.api.Post;
import palavra.forums.api.moderation.CaseView;
import palavra.forums.api.moderation.Decision;
import palavra.forums.api.moderation.Figures;
import palavra.forums.api.moderation.LogEntry;
import palavra.forums.api.moderation.Queue;
import palavra.forums.api.moderation.Report;
import palavra.forums.api.moderation.Sweep;
import palavra.forums.api.moderation.Swept;
import palavra.kernel.Page;
import palavra.kernel.web.BearerFilter;
import palavra.kernel.web.ProblemAnswers;

/** The REST API of moderation as its remote door calls it. */
@RegisterRestClient(configKey = "forums")
@RegisterProvider(BearerFilter.class)
@RegisterProvider(ProblemAnswers.class)
@Path("/api/forums")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
interface ModerationClient {

    @PUT
    @Path("/runs/{run}/posts/{post}/report")
    Post report(@RestPath UUID run, @RestPath UUID post, Report report);

    @PUT
    @Path("/runs/{run}/posts/{post}/appeal")
    Post appeal(@RestPath UUID run, @RestPath UUID post, Said appeal);

    @GET
    @Path("/moderation/cases")
    Queue queue(@RestQuery String tab, @RestQuery UUID run, @RestQuery String language, @RestQuery String cursor);

    @GET
    @Path("/moderation/cases/{id}")
    CaseView find(@RestPath UUID id);

    @PUT
    @Path("/moderation/cases/{id}/claim")
    CaseView claim(@RestPath UUID id, Claim claim);

    @DELETE
    @Path("/moderation/cases/{id}/claim")
    CaseView release(@RestPath UUID id);

    @PUT
    @Path("/moderation/cases/{id}/decision")
    CaseView decide(@RestPath UUID id, Decision decision);

    @DELETE
    @Path("/moderation/cases/{id}/decision")
    CaseView undo(@RestPath UUID id);

    @PUT
    @Path("/moderation/runs/{run}/held")
    Swept sweep(@RestPath UUID run, Sweep sweep);

    @GET
    @Path("/moderation/log")
    Page<LogEntry> log(@RestQuery UUID run, @RestQuery String act, @RestQuery String cursor);

    @GET
    @Path("/moderation/figures")
    Figures figures();

    /** The body of an appeal. */
    record Said(String text) {}

    /** The body of a claim. */
    record Claim(UUID colleague) {}
}
