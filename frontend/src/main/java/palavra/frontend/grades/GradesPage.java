package palavra.frontend.grades;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import palavra.courses.api.Courses;
import palavra.frontend.shell.Shell;
import palavra.kernel.Ids;
import palavra.learning.api.gradebook.Gradebook;
import palavra.learning.api.roster.Cohort;
import palavra.learning.api.roster.Roster;

/** Every learner of a run with what they have in each part of the course, page by page. */
@Path("/runs/{run}/grades")
@Authenticated
@RunOnVirtualThread
public class GradesPage {

    private final Courses courses;
    private final Gradebook gradebook;
    private final Roster roster;
    private final Shell shell;

    GradesPage(Courses courses, Gradebook gradebook, Roster roster, Shell shell) {
        this.courses = courses;
        this.gradebook = gradebook;
        this.roster = roster;
        this.shell = shell;
    }

    /** @param first the address of the first page; null there; next that of the following one, or null */
    @CheckedTemplate(basePath = "grades")
    record gradebook(GradedRun led, GradesTable table, Scope scope, List<Cohort> cohorts, String first, String next)
            implements TemplateInstance {}

    @GET
    public TemplateInstance page(
            @RestPath String run,
            @RestQuery String name,
            @RestQuery String result,
            @RestQuery String edition,
            @RestQuery String cohort,
            @RestQuery String order,
            @RestQuery String after) {
        var id = Ids.parse(run);
        var scope = new Scope(name, result, edition, cohort, order);
        var page = gradebook.learners(shell.actor(), id, scope.query(after));
        var view = courses.run(shell.actor(), id);
        var led = GradedRuns.seenBy(shell.actor(), view);
        var here = led.at("grades") + scope.address();
        return new gradebook(
                led,
                new GradesTable(page),
                scope,
                roster.summary(shell.actor(), id).cohorts(),
                after == null ? null : here,
                page.next() == null ? null : here + "&after=" + page.next());
    }
}
