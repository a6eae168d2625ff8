package palavra.frontend.grades;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import palavra.courses.api.Courses;
import palavra.frontend.faults.FormAnswers;
import palavra.frontend.shell.Shell;
import palavra.kernel.Ids;
import palavra.learning.api.gradebook.Gradebook;
import palavra.learning.api.gradebook.RescoreOrder;
import palavra.learning.api.gradebook.Rescores;

/** Marking anew what was answered to a problem whose key was wrong, and what came of it. */
@Path("/runs/{run}/rescores")
@Authenticated
@RunOnVirtualThread
public class RescoresPage {

    private final Courses courses;
    private final Gradebook gradebook;
    private final FormAnswers answers;
    private final Shell shell;

    RescoresPage(Courses courses, Gradebook gradebook, FormAnswers answers, Shell shell) {
        this.courses = courses;
        this.gradebook = gradebook;
        this.answers = answers;
        this.shell = shell;
    }

    /** What was chosen and typed, where it was refused. */
    record Typed(String problem, boolean both, String reason) {}

    /** @param working whether any of them is still being worked through */
    @CheckedTemplate(basePath = "grades")
    record rescores(GradedRun led, Rescores view, boolean working, Typed typed, String refused)
            implements TemplateInstance {}

    @GET
    public TemplateInstance page(@RestPath String run) {
        return page(Ids.parse(run), new Typed("", false, ""), null);
    }

    @POST
    public Response order(
            @RestPath String run, @RestForm String problem, @RestForm String falls, @RestForm String reason) {
        var id = Ids.parse(run);
        var typed = new Typed(problem, "both".equals(falls), reason == null ? "" : reason);
        return answers.to(() -> rescore(id, typed), "/runs/" + id + "/rescores", sentence -> page(id, typed, sentence));
    }

    private void rescore(UUID run, Typed typed) {
        var order = new RescoreOrder(Ids.parse(typed.problem()), null, !typed.both(), typed.reason());
        gradebook.rescore(shell.actor(), run, order);
    }

    private TemplateInstance page(UUID run, Typed typed, String refused) {
        var view = gradebook.rescores(shell.actor(), run);
        var found = courses.run(shell.actor(), run);
        var led = GradedRuns.seenBy(shell.actor(), found);
        var working = view.done().stream().anyMatch(one -> one.finished() == null);
        return new rescores(led, view, working, typed, refused);
    }
}
