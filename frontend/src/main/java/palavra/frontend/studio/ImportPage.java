package palavra.frontend.studio;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import palavra.content.api.Content;
import palavra.content.api.ImportReport;
import palavra.kernel.web.RequestActor;

/** What one import did, item by item, and the act that makes a course of it. */
@Path("/imports/{id}")
@RolesAllowed({"author", "administrator"})
@RunOnVirtualThread
public class ImportPage {

    @CheckedTemplate(basePath = "studio")
    record report(ImportReport report, ReportView view) implements TemplateInstance {}

    @Inject
    Content content;

    @Inject
    RequestActor actor;

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance page(
            @RestPath UUID id, @RestQuery String verdict, @RestQuery String reason, @RestQuery Integer from) {
        var report = content.importReport(actor.get(), id);
        return new report(report, ReportView.of(report, verdict, reason, from == null ? 0 : from));
    }

    @GET
    @Path("report.csv")
    public Response csv(@RestPath UUID id) {
        return download(
                id,
                "csv",
                "text/csv; charset=utf-8",
                content.importReport(actor.get(), id).csv());
    }

    @GET
    @Path("report.json")
    public Response json(@RestPath UUID id) {
        return download(id, "json", MediaType.APPLICATION_JSON, content.importReport(actor.get(), id));
    }

    /** The address of the act is a noun that can be looked at too. */
    @GET
    @Path("publication")
    public Response publication(@RestPath UUID id) {
        return Response.seeOther(URI.create("/imports/" + id)).build();
    }

    @POST
    @Path("publication")
    public Response publish(@RestPath UUID id) {
        content.publish(actor.get(), id);
        return publication(id);
    }

    private static Response download(UUID id, String ending, String type, Object body) {
        return Response.ok(body, type)
                .header("Content-Disposition", "attachment; filename=\"import-" + id + "." + ending + "\"")
                .build();
    }
}
