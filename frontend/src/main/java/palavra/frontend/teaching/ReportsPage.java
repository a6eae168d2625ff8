package palavra.frontend.teaching;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import palavra.content.api.Content;
import palavra.content.api.ImportSummary;
import palavra.courses.api.Courses;
import palavra.frontend.shell.Shell;

/** Where staff read how things went: the figures of the runs they teach, the reports of the packages they brought. */
@Path("/reports")
@Authenticated
@RunOnVirtualThread
public class ReportsPage {

    private static final int MOST_IMPORTS = 10;

    @CheckedTemplate(basePath = "teaching")
    record reports(List<TaughtRun> runs, List<ImportSummary> imports) implements TemplateInstance {}

    private final Courses courses;
    private final Content content;
    private final TaughtRuns runs;
    private final Shell shell;

    ReportsPage(Courses courses, Content content, TaughtRuns runs, Shell shell) {
        this.courses = courses;
        this.content = content;
        this.runs = runs;
        this.shell = shell;
    }

    @GET
    public TemplateInstance page() {
        var actor = shell.actor();
        var taught =
                courses.teaching(actor).stream().map(run -> runs.of(actor, run)).toList();
        var imports = shell.isAuthoring()
                ? content.imports(actor, null).items().stream()
                        .limit(MOST_IMPORTS)
                        .toList()
                : List.<ImportSummary>of();
        return new reports(taught, imports);
    }
}
