package palavra.content.rest;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import palavra.content.api.translation.Desk;
import palavra.content.api.translation.Effort;
import palavra.content.api.translation.Filter;
import palavra.content.api.translation.Gate;
import palavra.content.api.translation.Hold;
import palavra.content.api.translation.Remembered;
import palavra.content.api.translation.State;
import palavra.content.api.translation.Term;
import palavra.content.api.translation.Translation;
import palavra.content.api.translation.UnitDesk;
import palavra.content.api.translation.XliffReport;
import palavra.content.importing.ImportConfig;
import palavra.kernel.web.RequestActor;

/** How editions stand, and what belongs to a whole edition: terms, memory, gate, XLIFF. */
@Path("/api/content/desks")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
public class DesksResource {

    private static final String XLIFF = "application/xliff+xml";
    private static final long LARGEST = 50L << 20;

    @Inject
    Translation translation;

    @Inject
    RequestActor actor;

    @Inject
    ImportConfig config;

    /** What is looked for. */
    public record Words(String text) {}

    /** Who drafts, and what came of it. */
    public record Drafting(String provider, int drafted) {}

    @GET
    public List<Desk> desks() {
        return translation.desks(actor.get());
    }

    @GET
    @Path("{edition}")
    public Desk desk(@RestPath UUID edition, @RestQuery UUID section, @RestQuery List<State> state) {
        return translation.desk(actor.get(), edition, filter(section, state));
    }

    @GET
    @Path("{edition}/units/{unit}")
    public UnitDesk unit(@RestPath UUID edition, @RestPath UUID unit) {
        return translation.unit(actor.get(), edition, unit);
    }

    @POST
    @Path("{edition}/units/{unit}/hold")
    public Hold hold(@RestPath UUID edition, @RestPath UUID unit) {
        return translation.hold(actor.get(), edition, unit);
    }

    /** A search by POST, because a text is longer than an address may be. */
    @POST
    @Path("{edition}/memory")
    public List<Remembered> remembered(@RestPath UUID edition, Words words) {
        return translation.remembered(actor.get(), edition, words.text());
    }

    @POST
    @Path("{edition}/concordance")
    public List<Remembered> concordance(@RestPath UUID edition, Words words) {
        return translation.concordance(actor.get(), edition, words.text());
    }

    @GET
    @Path("{edition}/terms")
    public List<Term> terms(@RestPath UUID edition) {
        return translation.terms(actor.get(), edition);
    }

    @POST
    @Path("{edition}/terms")
    public Term term(@RestPath UUID edition, Term term) {
        return translation.term(actor.get(), edition, term);
    }

    @DELETE
    @Path("{edition}/terms/{term}")
    public void forget(@RestPath UUID edition, @RestPath UUID term) {
        translation.forget(actor.get(), edition, term);
    }

    @POST
    @Path("{edition}/drafts")
    public Drafting draft(@RestPath UUID edition, Drafting drafting) {
        return new Drafting(drafting.provider(), translation.draft(actor.get(), edition, drafting.provider()));
    }

    @PUT
    @Path("{edition}/gate")
    public Gate gate(@RestPath UUID edition, Gate gate) {
        return translation.gate(actor.get(), edition, gate);
    }

    @GET
    @Path("{edition}/effort")
    public List<Effort> effort(@RestPath UUID edition) {
        return translation.effort(actor.get(), edition);
    }

    @GET
    @Path("{edition}/xliff")
    @Produces(XLIFF)
    public Response xliff(@RestPath UUID edition, @RestQuery UUID section, @RestQuery List<State> state) {
        var file = translation.xliff(actor.get(), edition, filter(section, state));
        return Response.ok(file, XLIFF)
                .header("Content-Disposition", "attachment; filename=\"" + edition + ".xlf\"")
                .build();
    }

    @POST
    @Path("{edition}/xliff")
    @Consumes(XLIFF)
    public XliffReport importXliff(@RestPath UUID edition, InputStream body) throws IOException {
        var file = Files.createTempFile(config.work(), "xliff-", null);
        try {
            new Intake(LARGEST).copy(body, file);
            return translation.importXliff(actor.get(), edition, file);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static Filter filter(UUID section, List<State> states) {
        return new Filter(section, states == null ? List.of() : states);
    }
}
