package palavra.learning.roster;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import palavra.kernel.web.RequestActor;
import palavra.learning.api.roster.Cohort;
import palavra.learning.api.roster.Sorting;

/** The cohorts of a run over HTTP. */
@Path("/api/learning/runs/{run}/cohorts")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CohortsResource {

    @Inject
    RosterDoor door;

    @Inject
    RequestActor actor;

    /** A cohort to be made; the edition is null for none. */
    public record NewCohort(String name, UUID edition) {}

    /** How learners come to their cohorts. */
    public record Rule(@NotNull Sorting sorting) {}

    @POST
    public Cohort found(UUID run, @NotNull NewCohort cohort) {
        return door.found(actor.signedIn(), run, cohort.name(), cohort.edition());
    }

    @DELETE
    @Path("/{cohort}")
    public void dissolve(UUID run, UUID cohort) {
        door.dissolve(actor.signedIn(), run, cohort);
    }

    @PUT
    @Path("/sorting")
    public void sort(UUID run, @NotNull @Valid Rule rule) {
        door.sort(actor.signedIn(), run, rule.sorting());
    }
}
