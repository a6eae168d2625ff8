package palavra.content.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import palavra.content.api.Content;
import palavra.content.api.ImportSummary;
import palavra.content.api.Publication;
import palavra.content.api.Upload;
import palavra.content.importing.ImportConfig;
import palavra.kernel.Page;
import palavra.kernel.Refusal;
import palavra.kernel.web.RequestActor;

/** Packages come in as imports, and an import becomes a publication. */
@Path("/api/content/imports")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
public class ImportsResource {

    @Inject
    Content content;

    @Inject
    RequestActor actor;

    @Inject
    ImportConfig config;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({"author", "administrator"})
    public Response upload(@RestForm("file") FileUpload file, @RestForm String course, @RestForm String community) {
        if (file == null) {
            throw Refusal.invalid("file-missing", "Send the package in the field named file.");
        }
        return imported(new Upload(file.fileName(), file.uploadedFile(), choice(course, community)));
    }

    @POST
    @Consumes({"application/gzip", "application/zip"})
    @RolesAllowed({"author", "administrator"})
    public Response upload(
            InputStream body, @RestQuery String name, @RestQuery String course, @RestQuery String community)
            throws IOException {
        var file = Files.createTempFile(config.work(), "upload-", null);
        try {
            new Intake(config.largest().asLongValue()).copy(body, file);
            return imported(new Upload(name == null ? "" : name, file, choice(course, community)));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    @GET
    @RolesAllowed({"author", "administrator"})
    public Page<ImportSummary> list(@RestQuery String cursor) {
        return content.imports(actor.get(), cursor);
    }

    /** JSON, or CSV for who asks for it first. */
    @GET
    @Path("{id}")
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed({"author", "administrator"})
    public Response report(@RestPath UUID id, @Context HttpHeaders headers) {
        var report = content.importReport(actor.get(), id);
        if (!headers.getAcceptableMediaTypes().getFirst().getSubtype().equals("csv")) {
            return Response.ok(report, MediaType.APPLICATION_JSON_TYPE).build();
        }
        return Response.ok(report.csv(), "text/csv; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"import-" + id + ".csv\"")
                .build();
    }

    @POST
    @Path("{id}/publication")
    @RolesAllowed({"author", "administrator"})
    public Publication publish(@RestPath UUID id) {
        return content.publish(actor.get(), id);
    }

    private Response imported(Upload upload) {
        var report = content.importOlx(actor.get(), upload);
        return Response.created(URI.create("/api/content/imports/" + report.id()))
                .entity(report)
                .build();
    }

    private static Upload.EditionChoice choice(String course, String community) {
        return new Upload.EditionChoice(
                course == null || course.isBlank() ? null : course.strip(), community == null ? "" : community.strip());
    }
}
