package palavra.courses.rest;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import palavra.courses.api.Courses;
import palavra.courses.api.PlannedStep;
import palavra.courses.api.RunRole;
import palavra.courses.api.RunState;
import palavra.courses.api.RunView;
import palavra.courses.api.TeamMember;
import palavra.kernel.Ids;
import palavra.kernel.Refusal;
import palavra.kernel.web.RequestActor;

/** Runs: their state and their team. */
@Path("/api/courses")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "runs")
@RunOnVirtualThread
public class RunsResource {

    private static final int MOST_AT_ONCE = 200;

    private final Courses courses;
    private final RequestActor actor;

    RunsResource(Courses courses, RequestActor actor) {
        this.courses = courses;
        this.actor = actor;
    }

    /** The state a run is to have. */
    public record StateChange(@NotNull RunState state) {}

    /** A role on a team, with the name the others see. */
    public record Membership(
            @NotBlank @Size(max = 120) @Pattern(regexp = "\\P{Cntrl}*")
            String name,

            @NotNull RunRole role) {}

    @GET
    @Path("runs")
    @PermitAll
    @Operation(summary = "Those of the runs that exist and are no drafts")
    public List<RunView> runs(@QueryParam("id") @Size(max = MOST_AT_ONCE) List<String> ids) {
        return courses.runs(ids.stream().map(Ids::parse).toList());
    }

    @GET
    @Path("runs/{run}")
    @PermitAll
    @Operation(summary = "A run; a draft only for its team")
    public RunView run(@PathParam("run") String run) {
        return courses.run(actor.get(), Ids.parse(run));
    }

    @GET
    @Path("teaching")
    @Authenticated
    @Operation(summary = "The runs on whose team one is, all for administrators")
    public List<RunView> teaching() {
        return courses.teaching(actor.signedIn());
    }

    @GET
    @Path("runs/{run}/roles")
    @Authenticated
    @Operation(summary = "What one may do in the run")
    public Set<RunRole> roles(@PathParam("run") String run) {
        return courses.rolesIn(actor.signedIn(), Ids.parse(run));
    }

    @PUT
    @Path("runs/{run}/state")
    @Authenticated
    @Operation(summary = "Moves the run to another state; for its leads")
    public RunView move(@PathParam("run") String run, @NotNull @Valid StateChange change) {
        return courses.move(actor.signedIn(), Ids.parse(run), change.state());
    }

    @PUT
    @Path("runs/{run}/planned-state")
    @Authenticated
    @Operation(summary = "Lets the run take a step later by itself; for its leads")
    public void schedule(@PathParam("run") String run, @NotNull PlannedStep step) {
        if (step.to() == null || step.at() == null) {
            throw Refusal.invalid("invalid-input", "Some fields are not filled in as they should be.");
        }
        courses.schedule(actor.signedIn(), Ids.parse(run), step);
    }

    @DELETE
    @Path("runs/{run}/planned-state")
    @Authenticated
    @Operation(summary = "Takes a planned step back; for its leads")
    public void unschedule(@PathParam("run") String run) {
        courses.schedule(actor.signedIn(), Ids.parse(run), null);
    }

    @PUT
    @Path("runs/{run}/team/{person}")
    @Authenticated
    @Operation(summary = "Gives a person a role on the team; for its leads")
    public RunView join(
            @PathParam("run") String run, @PathParam("person") String person, @NotNull @Valid Membership member) {
        UUID who = Ids.parse(person);
        return courses.join(
                actor.signedIn(),
                Ids.parse(run),
                new TeamMember(who, member.name().strip(), member.role()));
    }

    @DELETE
    @Path("runs/{run}/team/{person}")
    @Authenticated
    @Operation(summary = "Takes a person from the team; for its leads")
    public RunView leave(@PathParam("run") String run, @PathParam("person") String person) {
        return courses.leave(actor.signedIn(), Ids.parse(run), Ids.parse(person));
    }
}
