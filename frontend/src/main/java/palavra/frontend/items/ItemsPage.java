package palavra.frontend.items;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import palavra.courses.api.Courses;
import palavra.frontend.grades.GradedRun;
import palavra.frontend.grades.GradedRuns;
import palavra.frontend.shell.Shell;
import palavra.kernel.Ids;
import palavra.learning.api.insight.Insight;
import palavra.learning.api.insight.ItemReport;

/** How good the problems of a subsection are, for the team of a run. */
@Path("/runs/{run}/items")
@Authenticated
@RunOnVirtualThread
public class ItemsPage {

    private final Courses courses;
    private final Insight insight;
    private final Shell shell;

    ItemsPage(Courses courses, Insight insight, Shell shell) {
        this.courses = courses;
        this.insight = insight;
        this.shell = shell;
    }

    @CheckedTemplate(basePath = "items")
    record items(GradedRun led, boolean grades, ItemReport report, Scaled scaled, List<ItemLine> lines)
            implements TemplateInstance {}

    /** The whole as one test, with two places; null where the learners are too few. */
    public record Scaled(ItemReport.Scale it) {

        public BigDecimal mean() {
            return ItemLine.two(it.mean());
        }

        public BigDecimal deviation() {
            return ItemLine.two(it.deviation());
        }

        public BigDecimal reliability() {
            return ItemLine.two(it.reliability());
        }

        public BigDecimal error() {
            return ItemLine.two(it.error());
        }
    }

    @GET
    public TemplateInstance page(@RestPath String run, @RestQuery String subsection) {
        var actor = shell.actor();
        var id = Ids.parse(run);
        var report = insight.items(actor, id, chosen(subsection));
        var view = courses.run(actor, id);
        return new items(
                GradedRuns.seenBy(actor, view),
                GradedRuns.grades(actor, view),
                report,
                report.scale() == null ? null : new Scaled(report.scale()),
                report.items().stream()
                        .map(item -> ItemLine.of(item, view.editions()))
                        .toList());
    }

    private static UUID chosen(String subsection) {
        return subsection == null || subsection.isEmpty() ? null : Ids.parse(subsection);
    }
}
