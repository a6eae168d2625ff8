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
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import palavra.courses.api.Courses;
import palavra.frontend.faults.FormAnswers;
import palavra.frontend.shell.Shell;
import palavra.frontend.studio.editor.Form;
import palavra.kernel.Ids;
import palavra.learning.api.dates.Acceptance;
import palavra.learning.api.dates.Dates;
import palavra.learning.api.dates.LateAnswer;

/** Answers that waited on learners' devices past a deadline, for those who may let them count. */
@Path("/runs/{run}/grades/late")
@Authenticated
@RunOnVirtualThread
public class LatePage {

    private final Courses courses;
    private final Dates dates;
    private final FormAnswers answers;
    private final Shell shell;

    LatePage(Courses courses, Dates dates, FormAnswers answers, Shell shell) {
        this.courses = courses;
        this.dates = dates;
        this.answers = answers;
        this.shell = shell;
    }

    /** @param form what was typed for the one that its {@code answer} names */
    @CheckedTemplate(basePath = "grades")
    record late(GradedRun led, List<LateAnswer> waiting, Form form, String refused, String said)
            implements TemplateInstance {}

    @GET
    public TemplateInstance page(@RestPath String run, @RestQuery String said) {
        return page(Ids.parse(run), new Form(), null, said);
    }

    @POST
    public Response accept(@RestPath String run, MultivaluedMap<String, String> fields) {
        var id = Ids.parse(run);
        var form = Form.sent(fields);
        return answers.to(
                () -> dates.accept(shell.actor(), id, Ids.parse(form.at("answer")), new Acceptance(form.at("reason"))),
                "/runs/" + id + "/grades/late?said=done",
                sentence -> page(id, form, sentence, null));
    }

    private TemplateInstance page(UUID run, Form form, String refused, String said) {
        var waiting = dates.late(shell.actor(), run);
        var view = courses.run(shell.actor(), run);
        var led = GradedRuns.seenBy(shell.actor(), view);
        return new late(led, waiting, form, refused, said);
    }
}
