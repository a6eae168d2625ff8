package palavra.frontend.grades;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import palavra.courses.api.Courses;
import palavra.frontend.faults.Sentences;
import palavra.frontend.shell.Shell;
import palavra.kernel.Ids;
import palavra.kernel.Problem;
import palavra.kernel.Refusal;
import palavra.learning.api.assignment.GradingDesk;
import palavra.learning.api.assignment.WorkQueue;

/** What learners of a run handed in and nobody graded yet, the oldest first. */
@Path("/runs/{run}/work")
@Authenticated
@RunOnVirtualThread
public class ToGradePage {

    private final Courses courses;
    private final GradingDesk desk;
    private final Sentences sentences;
    private final Shell shell;

    ToGradePage(Courses courses, GradingDesk desk, Sentences sentences, Shell shell) {
        this.courses = courses;
        this.desk = desk;
        this.sentences = sentences;
        this.shell = shell;
    }

    /** @param first the address of the first page; null there; next that of the following one, or null */
    @CheckedTemplate(basePath = "grades")
    record work(GradedRun led, WorkQueue queue, String first, String next, String refused, String said)
            implements TemplateInstance {}

    @GET
    public TemplateInstance page(@RestPath String run, @RestQuery String after, @RestQuery String said) {
        return page(Ids.parse(run), after, null, said);
    }

    /** Opens the oldest that nobody has. */
    @POST
    public Response next(@RestPath String run) {
        var id = Ids.parse(run);
        try {
            var here = "/runs/" + id + "/work";
            var next = desk.next(shell.actor(), id);
            return Response.seeOther(
                            URI.create(next.map(work -> here + "/" + work).orElse(here + "?said=none")))
                    .build();
        } catch (Refusal refusal) {
            if (refusal.status() != 409) {
                throw refusal;
            }
            var sentence = sentences.of(Problem.of(refusal), shell.language());
            return Response.status(refusal.status())
                    .entity(page(id, null, sentence, null))
                    .build();
        }
    }

    private TemplateInstance page(UUID run, String after, String refused, String said) {
        var queue = desk.queue(shell.actor(), run, after);
        var view = courses.run(shell.actor(), run);
        var led = GradedRuns.seenBy(shell.actor(), view);
        var here = led.at("work");
        var next = queue.next() == null
                ? null
                : here + "?after=" + URLEncoder.encode(queue.next(), StandardCharsets.UTF_8);
        return new work(led, queue, after == null ? null : here, next, refused, said);
    }
}
