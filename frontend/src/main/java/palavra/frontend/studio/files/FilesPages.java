package palavra.frontend.studio.files;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.quarkus.vertx.http.Uncompressed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import palavra.content.api.studio.NewFile;
import palavra.content.api.studio.Studio;
import palavra.content.api.studio.StudioFile;
import palavra.frontend.shell.Shell;
import palavra.frontend.studio.Head;
import palavra.frontend.studio.Heads;
import palavra.kernel.Refusal;

/** The files of a course: pictures, films, papers. Texts name them by {@code media:} and their path. */
@Path("/studio/{edition}/files")
@Authenticated
@RunOnVirtualThread
public class FilesPages {

    private static final int PAGE = 100;

    @CheckedTemplate(basePath = "studio")
    record files(Head head, List<StudioFile> files, int all, String wanted, String next, String added, String refused)
            implements TemplateInstance {}

    private final Studio studio;
    private final Heads heads;
    private final Shell shell;

    FilesPages(Studio studio, Heads heads, Shell shell) {
        this.studio = studio;
        this.heads = heads;
        this.shell = shell;
    }

    /** @param wanted a part of the path */
    @GET
    public TemplateInstance page(
            @RestPath UUID edition, @RestQuery String wanted, @RestQuery int from, @RestQuery String added) {
        return page(edition, wanted == null ? "" : wanted.strip(), from, added, null);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Object upload(@RestPath UUID edition, @RestForm("file") FileUpload file) {
        try {
            if (file == null || file.fileName() == null || file.fileName().isBlank() || file.size() == 0) {
                throw Refusal.invalid("file-missing", "Choose a file first.");
            }
            var course = heads.of(edition, "files").course().id();
            var taken = studio.files(shell.actor(), course).stream()
                    .map(StudioFile::path)
                    .toList();
            var path = Paths.free(Paths.folder(file.contentType()), file.fileName(), taken);
            var stored = studio.upload(shell.actor(), course, new NewFile(path, file.uploadedFile()));
            return Heads.to("/studio/" + edition + "/files?added=" + stored.path());
        } catch (Refusal refusal) {
            return Response.status(refusal.status())
                    .entity(page(edition, "", 0, null, heads.sentence(refusal)))
                    .build();
        }
    }

    /** A file as it is, for those who write with it. */
    @GET
    @Path("{path:.+}")
    @Uncompressed
    public Response file(@RestPath UUID edition, @RestPath String path, @Context HttpHeaders headers) {
        var course = heads.of(edition, "files").course().id();
        return studio.file(shell.actor(), course, path).answer(headers, false).build();
    }

    private TemplateInstance page(UUID edition, String wanted, int from, String added, String refused) {
        var head = heads.of(edition, "files");
        var found = studio.files(shell.actor(), head.course().id()).stream()
                .filter(file -> file.path().toLowerCase().contains(wanted.toLowerCase()))
                .toList();
        var start = Math.clamp(from, 0, found.size());
        var end = Math.min(start + PAGE, found.size());
        var next = end < found.size()
                ? head.base() + "/files?from=" + end + "&wanted="
                        + java.net.URLEncoder.encode(wanted, java.nio.charset.StandardCharsets.UTF_8)
                : null;
        return new files(head, found.subList(start, end), found.size(), wanted, next, added, refused);
    }
}
