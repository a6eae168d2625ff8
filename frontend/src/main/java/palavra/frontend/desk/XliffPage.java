package palavra.frontend.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import palavra.content.api.translation.Filter;
import palavra.content.api.translation.Translation;
import palavra.content.api.translation.XliffReport;
import palavra.frontend.faults.Sentences;
import palavra.frontend.shell.Shell;
import palavra.kernel.Problem;
import palavra.kernel.Refusal;

/** Texts for other tools and back: XLIFF 2.1 files out of an edition and into it. */
@Path("/desk/{edition}/xliff")
@Authenticated
@RunOnVirtualThread
public class XliffPage {

    private final Translation translation;
    private final Standings standings;
    private final Sentences sentences;
    private final Shell shell;

    XliffPage(Translation translation, Standings standings, Sentences sentences, Shell shell) {
        this.translation = translation;
        this.standings = standings;
        this.sentences = sentences;
        this.shell = shell;
    }

    /** @param report what a file brought; null before one was taken */
    @CheckedTemplate(basePath = "desk")
    record xliff(Standing standing, XliffReport report, String error) implements TemplateInstance {}

    @GET
    public TemplateInstance page(@RestPath UUID edition) {
        return new xliff(standings.whole(edition), null, null);
    }

    @GET
    @Path("file")
    public Response file(@RestPath UUID edition, @RestQuery String show, @RestQuery UUID section) {
        var shown = show == null ? Shown.ALL : Shown.of(show);
        var bytes = translation.xliff(shell.actor(), edition, new Filter(section, shown.states()));
        return Response.ok(bytes, "application/xliff+xml")
                .header("Content-Disposition", "attachment; filename=\"" + edition + "-" + shown.word() + ".xlf\"")
                .build();
    }

    /** Answers with the report itself: nothing keeps it, and the same file once more changes nothing. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response bring(@RestPath UUID edition, @RestForm("file") FileUpload file) {
        try {
            if (file == null || file.fileName() == null || file.fileName().isBlank()) {
                throw Refusal.invalid("file-missing", "Choose a file first.");
            }
            var report = translation.importXliff(shell.actor(), edition, file.uploadedFile());
            return Response.ok(new xliff(standings.whole(edition), report, null))
                    .build();
        } catch (Refusal refusal) {
            if (refusal.status() == 404) {
                throw refusal;
            }
            var sentence = sentences.of(Problem.of(refusal), shell.language());
            return Response.status(refusal.status())
                    .entity(new xliff(standings.whole(edition), null, sentence))
                    .build();
        }
    }
}
