package palavra.frontend.grades;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import palavra.courses.api.Courses;
import palavra.frontend.faults.Sentences;
import palavra.frontend.shell.Shell;
import palavra.frontend.studio.editor.Form;
import palavra.kernel.Ids;
import palavra.kernel.Problem;
import palavra.kernel.Refusal;
import palavra.learning.api.assignment.GradingDesk;

/** One learner's work beside the rubric. Who takes it has it for themselves; what is refused stays typed. */
@Path("/runs/{run}/work/{work}")
@Authenticated
@RunOnVirtualThread
public class WorksheetPage {

    private final Courses courses;
    private final GradingDesk desk;
    private final Sentences sentences;
    private final Shell shell;

    WorksheetPage(Courses courses, GradingDesk desk, Sentences sentences, Shell shell) {
        this.courses = courses;
        this.desk = desk;
        this.sentences = sentences;
        this.shell = shell;
    }

    @CheckedTemplate(basePath = "grades")
    record worksheet(GradedRun led, Worksheet it, String refused, String said) implements TemplateInstance {}

    @GET
    public TemplateInstance page(@RestPath String run, @RestPath String work, @RestQuery String said) {
        return page(Ids.parse(run), Ids.parse(work), new Form(), Set.of(), null, said);
    }

    @POST
    public Response act(@RestPath String run, @RestPath String work, MultivaluedMap<String, String> fields) {
        var id = Ids.parse(run);
        var which = Ids.parse(work);
        var form = Form.sent(fields);
        try {
            return Response.seeOther(URI.create(perform(id, which, form))).build();
        } catch (Refusal refusal) {
            if (refusal.status() != 400 && refusal.status() != 409) {
                throw refusal;
            }
            var sentence = sentences.of(Problem.of(refusal), shell.language());
            return Response.status(refusal.status())
                    .entity(page(id, which, form, Ratings.missing(refusal), sentence, null))
                    .build();
        }
    }

    /** Does it, and says where to go then. */
    private String perform(UUID run, UUID work, Form form) {
        var actor = shell.actor();
        var here = "/runs/" + run + "/work";
        switch (form.at("act")) {
            case "take" -> desk.take(actor, run, work);
            case "release" -> {
                desk.release(actor, run, work);
                return here;
            }
            case "grade" -> {
                desk.grade(actor, run, work, Ratings.of(form));
                return here + "/" + work + "?said=done";
            }
            case "next" -> {
                desk.grade(actor, run, work, Ratings.of(form));
                return desk.next(actor, run)
                        .map(next -> here + "/" + next + "?said=done")
                        .orElse(here);
            }
            default -> throw Refusal.notFound();
        }
        return here + "/" + work;
    }

    private TemplateInstance page(UUID run, UUID work, Form form, Set<String> missing, String refused, String said) {
        var sheet = new Worksheet(desk.work(shell.actor(), run, work), form, missing);
        var view = courses.run(shell.actor(), run);
        var led = GradedRuns.seenBy(shell.actor(), view);
        return new worksheet(led, sheet, refused, said);
    }
}
