package palavra.frontend.concern;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import palavra.courses.api.Courses;
import palavra.frontend.grades.GradedRun;
import palavra.frontend.grades.GradedRuns;
import palavra.frontend.shell.Shell;
import palavra.learning.api.insight.ConcernPage;
import palavra.learning.api.insight.Insight;
import palavra.learning.api.roster.Cohort;
import palavra.learning.api.roster.Roster;

/** The learners of a run who may need help, each with the reasons, for those who look after them. */
@Path("/runs/{run}/concerns")
@Authenticated
@RunOnVirtualThread
public class ConcernsPage {

    private final Courses courses;
    private final Insight insight;
    private final Roster roster;
    private final Shell shell;

    ConcernsPage(Courses courses, Insight insight, Roster roster, Shell shell) {
        this.courses = courses;
        this.insight = insight;
        this.roster = roster;
        this.shell = shell;
    }

    /** @param first the address of the first page; null there; next that of the following one, or null */
    @CheckedTemplate(basePath = "concern")
    record concerns(
            GradedRun led, ConcernPage page, ConcernFilter filter, List<Cohort> cohorts, String first, String next)
            implements TemplateInstance {}

    @GET
    public TemplateInstance page(@BeanParam ConcernFilter filter) {
        var actor = shell.actor();
        var page = insight.concerns(actor, filter.run(), filter.query());
        var view = courses.run(actor, filter.run());
        return new concerns(
                GradedRuns.seenBy(actor, view),
                page,
                filter,
                roster.summary(actor, filter.run()).cohorts(),
                filter.after == null ? null : filter.address(null),
                page.next() == null ? null : filter.address(page.next()));
    }
}
