package palavra.frontend.teaching;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import palavra.courses.api.Courses;
import palavra.frontend.shell.Shell;

/** The runs one teaches; who was asked onto a team by e-mail is on it from here. */
@Path("/teaching")
@Authenticated
@RunOnVirtualThread
public class TeachingPages {

    private final Courses courses;
    private final TaughtRuns runs;
    private final Shell shell;

    TeachingPages(Courses courses, TaughtRuns runs, Shell shell) {
        this.courses = courses;
        this.runs = runs;
        this.shell = shell;
    }

    @CheckedTemplate(basePath = "teaching")
    record teaching(List<TaughtRun> runs, boolean authoring) implements TemplateInstance {}

    @GET
    public TemplateInstance page() {
        var actor = shell.actor();
        courses.accept(actor, shell.verifiedEmail());
        var taught =
                courses.teaching(actor).stream().map(run -> runs.of(actor, run)).toList();
        return new teaching(taught, shell.isAuthoring());
    }
}
