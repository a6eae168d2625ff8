package palavra.frontend.grades;

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
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import palavra.courses.api.Courses;
import palavra.frontend.faults.FormAnswers;
import palavra.frontend.shell.Shell;
import palavra.kernel.Ids;
import palavra.kernel.Refusal;
import palavra.learning.api.gradebook.Gradebook;
import palavra.learning.api.gradebook.ScoreSheet;
import palavra.learning.api.gradebook.SheetFile;

/** Points for many learners by a file: first what it would do, line by line, then exactly that. */
@Path("/runs/{run}/grades/sheets")
@Authenticated
@RunOnVirtualThread
public class SheetsPage {

    private final Courses courses;
    private final Gradebook gradebook;
    private final FormAnswers answers;
    private final Shell shell;

    SheetsPage(Courses courses, Gradebook gradebook, FormAnswers answers, Shell shell) {
        this.courses = courses;
        this.gradebook = gradebook;
        this.answers = answers;
        this.shell = shell;
    }

    /** @param sheet what was read; null before */
    @CheckedTemplate(basePath = "grades")
    record sheets(GradedRun led, ScoreSheet sheet, String reason, String refused) implements TemplateInstance {}

    @GET
    public TemplateInstance page(@RestPath String run) {
        var id = Ids.parse(run);
        gradebook.learners(shell.actor(), id, new Scope("", "", "", "", "").query(null, 1));
        return page(id, null, "", null);
    }

    @GET
    @Path("{sheet}")
    public TemplateInstance sheet(@RestPath String run, @RestPath String sheet) {
        var id = Ids.parse(run);
        return page(id, gradebook.sheet(shell.actor(), id, Ids.parse(sheet)), "", null);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response read(@RestPath String run, @RestForm("file") FileUpload file, @RestForm String reason) {
        var id = Ids.parse(run);
        return answered(id, null, reason, () -> gradebook.read(shell.actor(), id, new SheetFile(text(file), reason)));
    }

    @POST
    @Path("{sheet}")
    public Response apply(@RestPath String run, @RestPath String sheet) {
        var id = Ids.parse(run);
        var read = gradebook.sheet(shell.actor(), id, Ids.parse(sheet));
        return answered(id, read, "", () -> gradebook.apply(shell.actor(), id, read.id()));
    }

    /** The sheet's own page; where it is refused, the one it was sent from. */
    private Response answered(UUID run, ScoreSheet shown, String reason, Supplier<ScoreSheet> act) {
        return answers.to(
                () -> "/runs/" + run + "/grades/sheets/" + act.get().id(),
                sentence -> page(run, shown, reason, sentence));
    }

    /** In another encoding only names would be read wrongly, and those are not looked at. */
    private static String text(FileUpload file) {
        if (file == null || file.fileName() == null || file.fileName().isBlank()) {
            throw Refusal.invalid("file-missing", "Choose a file first.");
        }
        try {
            return new String(Files.readAllBytes(file.uploadedFile()), StandardCharsets.UTF_8);
        } catch (IOException gone) {
            throw new java.io.UncheckedIOException(gone);
        }
    }

    private TemplateInstance page(UUID run, ScoreSheet sheet, String reason, String refused) {
        var view = courses.run(shell.actor(), run);
        var led = GradedRuns.seenBy(shell.actor(), view);
        return new sheets(led, sheet, reason == null ? "" : reason, refused);
    }
}
