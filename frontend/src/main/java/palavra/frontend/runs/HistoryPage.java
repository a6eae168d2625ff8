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
import palavra.frontend.shell.Shell;
import palavra.kernel.Ids;

/** Everything that was done to a run, by whom and when; nobody can alter it. */
@Path("/runs/{run}/history")
@Authenticated
@RunOnVirtualThread
public class HistoryPage {

    private final Courses courses;
    private final DeedLines lines;
    private final Shell shell;

    HistoryPage(Courses courses, DeedLines lines, Shell shell) {
        this.courses = courses;
        this.lines = lines;
        this.shell = shell;
    }

    @CheckedTemplate(basePath = "runs")
    record history(LedRun led, List<DeedLines.Line> lines) implements TemplateInstance {}

    @GET
    public TemplateInstance page(@RestPath String run) {
        var led = new LedRun(courses.settings(shell.actor(), Ids.parse(run)));
        return new history(led, lines.of(led));
    }
}
