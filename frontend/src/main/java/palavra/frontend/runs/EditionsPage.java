package palavra.frontend.runs;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import palavra.courses.api.Courses;
import palavra.courses.api.RunView;
import palavra.frontend.grades.GradedRuns;
import palavra.frontend.shell.Shell;
import palavra.kernel.Ids;

/** A run edition by edition, and the same of the course's other runs: one family, one set of figures. */
@Path("/runs/{run}/editions")
@Authenticated
@RunOnVirtualThread
public class EditionsPage {

    private static final int MOST_RUNS = 12;

    private final Courses courses;
    private final EditionFigures figures;
    private final Shell shell;

    EditionsPage(Courses courses, EditionFigures figures, Shell shell) {
        this.courses = courses;
        this.figures = figures;
        this.shell = shell;
    }

    @CheckedTemplate(basePath = "runs")
    record editions(
            RunView run, boolean leads, boolean grades, EditionFigures.Run figures, List<EditionFigures.Run> family)
            implements TemplateInstance {}

    @GET
    public TemplateInstance page(@RestPath String run) {
        var actor = shell.actor();
        var here = courses.run(actor, Ids.parse(run));
        var own = figures.of(actor, here);
        var family = courses.teaching(actor).stream()
                .filter(one -> one.course().equals(here.course()))
                .limit(MOST_RUNS)
                .map(one -> one.id().equals(here.id()) ? own : figures.of(actor, one))
                .toList();
        return new editions(here, GradedRuns.leads(actor, here), GradedRuns.grades(actor, here), own, family);
    }
}
