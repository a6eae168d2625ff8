package palavra.frontend.teaching;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import palavra.courses.api.Courses;
import palavra.courses.api.RunState;
import palavra.frontend.shell.Shell;
import palavra.kernel.Ids;
import palavra.kernel.Refusal;

/** The state of a run, and the steps it may take, each with what it means for people: the question before the act. */
@Path("/runs/{run}/state")
@Authenticated
@RunOnVirtualThread
public class StatePage {

    private final Courses courses;
    private final TaughtRuns runs;
    private final Shell shell;

    StatePage(Courses courses, TaughtRuns runs, Shell shell) {
        this.courses = courses;
        this.runs = runs;
        this.shell = shell;
    }

    @CheckedTemplate(basePath = "teaching")
    record state(TaughtRun taught, List<RunState> steps) implements TemplateInstance {}

    @GET
    public TemplateInstance page(@RestPath String run) {
        var taught = runs.of(shell.actor(), courses.run(shell.actor(), Ids.parse(run)));
        if (!taught.leads()) {
            throw Refusal.notAllowed();
        }
        return new state(taught, List.copyOf(taught.run().state().steps()));
    }

    @POST
    public Response move(@RestPath String run, @RestForm String to) {
        var state = Stream.of(RunState.values())
                .filter(known -> known.name().equals(to))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("state-unknown", "A run has no such state."));
        courses.move(shell.actor(), Ids.parse(run), state);
        return Response.seeOther(URI.create("/teaching")).build();
    }
}
