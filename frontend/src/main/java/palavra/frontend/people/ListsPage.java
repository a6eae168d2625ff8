package palavra.frontend.people;

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
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import palavra.frontend.faults.Sentences;
import palavra.frontend.shell.Shell;
import palavra.kernel.Problem;
import palavra.kernel.Refusal;
import palavra.learning.api.roster.BulkLine.Verdict;
import palavra.learning.api.roster.BulkReport;
import palavra.learning.api.roster.Roster;

/** Many people by a list: first what it would do, line by line, then exactly that. */
@Path("/runs/{run}/people/lists")
@Authenticated
@RunOnVirtualThread
public class ListsPage {

    /** A list of people is small; whatever is larger is none. */
    private static final long LARGEST = 512L * 1024;

    private final Roster roster;
    private final Frame.Frames frames;
    private final Sentences sentences;
    private final Shell shell;

    ListsPage(Roster roster, Frame.Frames frames, Sentences sentences, Shell shell) {
        this.roster = roster;
        this.frames = frames;
        this.sentences = sentences;
        this.shell = shell;
    }

    /** @param report null before a list was brought */
    @CheckedTemplate(basePath = "people")
    record list(Frame frame, BulkReport report, List<Verdict> verdicts, String error) implements TemplateInstance {}

    @GET
    public TemplateInstance page(@RestPath UUID run) {
        return page(run, null, null);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response bring(@RestPath UUID run, @RestForm("file") FileUpload file) {
        try {
            var report = roster.check(shell.actor(), run, read(file));
            return to(run, report.id());
        } catch (Refusal refusal) {
            if (refusal.status() != 400) {
                throw refusal;
            }
            var sentence = sentences.of(Problem.of(refusal), shell.language());
            return Response.status(400).entity(page(run, null, sentence)).build();
        }
    }

    @GET
    @Path("{list}")
    public TemplateInstance report(@RestPath UUID run, @RestPath UUID list) {
        return page(run, roster.report(shell.actor(), run, list), null);
    }

    @POST
    @Path("{list}/application")
    public Response apply(@RestPath UUID run, @RestPath UUID list) {
        roster.apply(shell.actor(), run, list);
        return to(run, list);
    }

    /** Where signing in again leads whose session had ended: nothing has happened yet. */
    @GET
    @Path("{list}/application")
    public Response notYet(@RestPath UUID run, @RestPath UUID list) {
        return to(run, list);
    }

    private TemplateInstance page(UUID run, BulkReport report, String error) {
        return new list(frames.of(run), report, List.of(Verdict.values()), error);
    }

    private static byte[] read(FileUpload file) {
        if (file == null || file.fileName() == null || file.fileName().isBlank()) {
            throw Refusal.invalid("file-missing", "Choose a file first.");
        }
        if (file.size() > LARGEST) {
            throw Refusal.invalid("csv-too-long", "A list takes at most 2000 people.", 2_000);
        }
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static Response to(UUID run, UUID list) {
        return Response.seeOther(URI.create("/runs/" + run + "/people/lists/" + list))
                .build();
    }
}
