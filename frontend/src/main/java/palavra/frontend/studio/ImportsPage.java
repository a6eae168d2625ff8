package palavra.frontend.studio;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import palavra.content.api.Content;
import palavra.content.api.ImportSummary;
import palavra.content.api.Upload;
import palavra.content.api.Upload.EditionChoice;
import palavra.courses.api.Courses;
import palavra.courses.api.EditionView;
import palavra.frontend.faults.Sentences;
import palavra.frontend.shell.Shell;
import palavra.kernel.Page;
import palavra.kernel.Problem;
import palavra.kernel.Refusal;

/** The form that takes a package, and the packages taken before. */
@Path("/imports")
@RolesAllowed({"author", "administrator"})
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class ImportsPage {

    @CheckedTemplate(basePath = "studio")
    record imports(
            Page<ImportSummary> imports, String next, Map<String, String> courses, EditionChoice chosen, String error)
            implements TemplateInstance {}

    @Inject
    Content content;

    @Inject
    Courses courses;

    @Inject
    Shell shell;

    @Inject
    Sentences sentences;

    @GET
    public TemplateInstance page(@RestQuery String after) {
        return page(after, EditionChoice.SOURCE, null);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response bring(@RestForm("file") FileUpload file, @RestForm String course, @RestForm String community) {
        var chosen = new EditionChoice(
                course == null || course.isBlank() ? null : course, community == null ? "" : community.strip());
        try {
            if (file == null || file.fileName() == null || file.fileName().isBlank()) {
                throw Refusal.invalid("file-missing", "Choose a file first.");
            }
            var report = content.importOlx(shell.actor(), new Upload(file.fileName(), file.uploadedFile(), chosen));
            return Response.seeOther(URI.create("/imports/" + report.id())).build();
        } catch (Refusal refusal) {
            var sentence = sentences.of(Problem.of(refusal), shell.language());
            return Response.status(refusal.status())
                    .entity(page(null, chosen, sentence))
                    .build();
        }
    }

    private TemplateInstance page(String after, EditionChoice chosen, String error) {
        var list = content.imports(shell.actor(), after);
        var next = list.next() == null ? null : "/imports?after=" + list.next();
        return new imports(list, next, taught(), chosen, error);
    }

    /** The courses the author may add an edition to: slug and title of the source. */
    private Map<String, String> taught() {
        var titles = new LinkedHashMap<String, String>();
        for (var run : courses.teaching(shell.actor())) {
            run.editions().stream()
                    .filter(EditionView::source)
                    .findFirst()
                    .ifPresent(source -> titles.putIfAbsent(run.slug(), source.title()));
        }
        return titles;
    }
}
