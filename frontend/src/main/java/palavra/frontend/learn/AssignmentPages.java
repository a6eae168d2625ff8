package palavra.frontend.learn;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import palavra.frontend.faults.FormAnswers;
import palavra.frontend.shell.Shell;
import palavra.kernel.Refusal;
import palavra.learning.api.assignment.AssignmentView;
import palavra.learning.api.assignment.Assignments;
import palavra.learning.api.assignment.SentFile;
import palavra.learning.api.assignment.Writing;
import palavra.learning.api.peer.PeerReviews;

/** An assignment: write, add files, hand in. Every act of the form first keeps what was typed. */
@Path("/runs/{run}/units/{unit}/assignments/{block}")
@Authenticated
@RunOnVirtualThread
public class AssignmentPages {

    @CheckedTemplate(basePath = "learn")
    record assignment(WorkPage it) implements TemplateInstance {}

    @CheckedTemplate(basePath = "learn")
    record kept(Instant savedAt) implements TemplateInstance {}

    @Inject
    Assignments assignments;

    @Inject
    PeerReviews peers;

    @Inject
    Entrance entrance;

    @Inject
    FormAnswers answers;

    @Inject
    Shell shell;

    @RestPath
    UUID run;

    @RestPath
    UUID unit;

    @RestPath
    UUID block;

    @GET
    public TemplateInstance page(@RestQuery String said) {
        return page(null, null, said);
    }

    /** These addresses are for forms; a reload of one shows the assignment. */
    @GET
    @Path("{act:draft|submission|submission/end|kept|files/[^/]+/end}")
    public Response address(@RestPath String act) {
        return Entrance.to(address());
    }

    @POST
    @Path("draft")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response save(@RestForm String text, @RestForm("file") FileUpload file) {
        return act(text, () -> {
            keep(text);
            attach(file);
            return "draft";
        });
    }

    /** What autosave sends while one types. */
    @POST
    @Path("kept")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public TemplateInstance autosave(@RestForm String text) {
        return new kept(keep(text).savedAt());
    }

    @POST
    @Path("submission")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response handIn(@RestForm String key, @RestForm String text, @RestForm("file") FileUpload file) {
        return act(text, () -> {
            if (isChosen(file)) {
                keep(text);
                attach(file);
            }
            var view = handIn(key, text);
            return view.handedAt() == null ? "late" : "in";
        });
    }

    @POST
    @Path("submission/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeBack() {
        return act(null, () -> {
            assignments.takeBack(shell.actor(), run, block);
            return "back";
        });
    }

    @POST
    @Path("files/{file}/end")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response remove(@RestPath UUID file, @RestForm String text) {
        return act(text, () -> {
            keep(text);
            assignments.detach(shell.actor(), run, block, file);
            return "draft";
        });
    }

    /** What was typed is kept also where it can not be handed in yet. */
    private AssignmentView handIn(String key, String text) {
        var writing = new Writing(key, text);
        try {
            return entrance.inside(run, () -> assignments.handIn(shell.actor(), run, block, writing));
        } catch (Refusal refusal) {
            if (refusal.status() == 400) {
                keep(text);
            }
            throw refusal;
        }
    }

    private AssignmentView keep(String text) {
        return entrance.inside(run, () -> assignments.save(shell.actor(), run, block, new Writing("", text)));
    }

    private void attach(FileUpload file) {
        if (isChosen(file)) {
            assignments.attach(shell.actor(), run, block, new SentFile(file.fileName(), file.uploadedFile()));
        }
    }

    private static boolean isChosen(FileUpload file) {
        return file != null && file.fileName() != null && !file.fileName().isBlank();
    }

    private Response act(String typed, Supplier<String> deed) {
        return answers.to(() -> address() + "?said=" + deed.get(), sentence -> page(typed, sentence, null));
    }

    private TemplateInstance page(String typed, String refused, String said) {
        var view = entrance.inside(run, () -> assignments.of(shell.actor(), run, block));
        var among = view.assignment().peers() == null ? null : peers.of(shell.actor(), run, block);
        return new assignment(new WorkPage(run, view, among, typed, refused, said));
    }

    private String address() {
        return "/runs/" + run + "/units/" + unit + "/assignments/" + block;
    }
}
