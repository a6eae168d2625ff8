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
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import palavra.courses.api.Courses;
import palavra.courses.api.PlannedStep;
import palavra.courses.api.RunState;
import palavra.frontend.faults.FormAnswers;
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
    private final FormAnswers answers;
    private final Shell shell;

    StatePage(Courses courses, TaughtRuns runs, FormAnswers answers, Shell shell) {
        this.answers = answers;
        this.courses = courses;
        this.runs = runs;
        this.shell = shell;
    }

    @CheckedTemplate(basePath = "teaching")
    record state(TaughtRun taught, List<RunState> steps, PlannedStep planned, ZoneId zone, String refused)
            implements TemplateInstance {}

    @GET
    public TemplateInstance page(@RestPath String run) {
        return page(run, null);
    }

    private TemplateInstance page(String run, String refused) {
        var taught = runs.of(shell.actor(), courses.run(shell.actor(), Ids.parse(run)));
        if (!taught.leads()) {
            throw Refusal.notAllowed();
        }
        var planned = courses.settings(shell.actor(), taught.run().id()).planned();
        var zone = ZoneId.of(taught.run().zone());
        return new state(taught, List.copyOf(taught.run().state().steps()), planned, zone, refused);
    }

    /** Lets the run take a step later by itself. */
    @POST
    @Path("plan")
    public Response plan(@RestPath String run, @RestForm String to, @RestForm String at) {
        var id = Ids.parse(run);
        var zone = ZoneId.of(courses.run(shell.actor(), id).zone());
        return answers.to(
                () -> courses.schedule(shell.actor(), id, new PlannedStep(state(to), moment(at, zone))),
                address(id),
                sentence -> page(run, sentence));
    }

    @POST
    @Path("plan/end")
    public Response unplan(@RestPath String run) {
        courses.schedule(shell.actor(), Ids.parse(run), null);
        return back(run);
    }

    /** Where signing in again leads whose session had ended: nothing has happened yet. */
    @GET
    @Path("plan")
    public Response notPlanned(@RestPath String run) {
        return back(run);
    }

    /** Likewise. */
    @GET
    @Path("plan/end")
    public Response stillPlanned(@RestPath String run) {
        return back(run);
    }

    private static Response back(String run) {
        return Response.seeOther(URI.create(address(Ids.parse(run)))).build();
    }

    private static String address(UUID run) {
        return "/runs/" + run + "/state";
    }

    private static Instant moment(String typed, ZoneId zone) {
        try {
            return LocalDateTime.parse(String.valueOf(typed)).atZone(zone).toInstant();
        } catch (DateTimeParseException notAMoment) {
            throw Refusal.invalid("date-unreadable", "This is not a date with a time.", String.valueOf(typed));
        }
    }

    @POST
    public Response move(@RestPath String run, @RestForm String to) {
        courses.move(shell.actor(), Ids.parse(run), state(to));
        return Response.seeOther(URI.create("/teaching")).build();
    }

    private static RunState state(String typed) {
        return Stream.of(RunState.values())
                .filter(known -> known.name().equals(typed))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("state-unknown", "A run has no such state."));
    }
}
