package palavra.courses.rest;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import palavra.courses.api.Courses;
import palavra.courses.api.NewRun;
import palavra.courses.api.RelaunchPlan;
import palavra.courses.api.RunChange;
import palavra.courses.api.RunSettings;
import palavra.courses.api.RunView;
import palavra.kernel.Ids;
import palavra.kernel.Refusal;
import palavra.kernel.web.RequestActor;

/** How runs are set up and relaunched; all of it for their leads. */
@Path("/api/courses")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "run settings")
@Authenticated
@RunOnVirtualThread
public class SettingsResource {

    private static final int MOST_DATES = 5_000;
    private static final int MOST_HOLIDAYS = 400;
    private static final int LONGEST_NAME = 120;

    private final Courses courses;
    private final RequestActor actor;

    SettingsResource(Courses courses, RequestActor actor) {
        this.courses = courses;
        this.actor = actor;
    }

    /** The publication an edition is to show. */
    public record Shown(@NotNull UUID publication) {}

    @GET
    @Path("runs/{run}/settings")
    @Operation(summary = "How the run is set up, what it may be given, and what was done to it")
    public RunSettings settings(@PathParam("run") String run) {
        return courses.settings(actor.signedIn(), Ids.parse(run));
    }

    @PUT
    @Path("runs/{run}/settings")
    @Operation(summary = "Sets the run up anew; the version must be the one that was read")
    public RunSettings set(@PathParam("run") String run, @NotNull RunChange change) {
        shortEnough(change.name(), size(change.dates()) + size(change.cohortDates()));
        return courses.set(actor.signedIn(), Ids.parse(run), change);
    }

    @PUT
    @Path("runs/{run}/editions/{edition}/publication")
    @Operation(summary = "Shows learners the newest publication of an edition")
    public RunSettings show(
            @PathParam("run") String run, @PathParam("edition") String edition, @NotNull @Valid Shown shown) {
        return courses.show(actor.signedIn(), Ids.parse(run), Ids.parse(edition), shown.publication());
    }

    @POST
    @Path("runs/{run}/relaunch-plan")
    @Operation(summary = "What a relaunch would make; nothing is made")
    public RelaunchPlan plan(@PathParam("run") String run, @NotNull NewRun wanted) {
        return courses.plan(actor.signedIn(), Ids.parse(run), sane(wanted));
    }

    @POST
    @Path("runs/{run}/relaunches")
    @Operation(summary = "Makes a draft run from this one")
    public RunView relaunch(@PathParam("run") String run, @NotNull NewRun wanted) {
        return courses.relaunch(actor.signedIn(), Ids.parse(run), sane(wanted));
    }

    private static NewRun sane(NewRun wanted) {
        shortEnough(wanted.name(), wanted.dates() == null ? 0 : wanted.dates().size());
        if (wanted.holidays() != null && wanted.holidays().size() > MOST_HOLIDAYS) {
            throw Refusal.invalid("invalid-input", "These are too many holidays.");
        }
        return wanted;
    }

    private static int size(List<?> dates) {
        return dates == null ? 0 : dates.size();
    }

    private static void shortEnough(String name, int dates) {
        var isTidy = name == null || name.length() <= LONGEST_NAME && name.matches("\\P{Cntrl}*");
        if (!isTidy || dates > MOST_DATES) {
            throw Refusal.invalid("invalid-input", "Some fields are not filled in as they should be.");
        }
    }
}
