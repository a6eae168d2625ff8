package palavra.learning.roster;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import palavra.kernel.Page;
import palavra.kernel.web.RequestActor;
import palavra.learning.api.EnrollmentState;
import palavra.learning.api.roster.BulkLine;
import palavra.learning.api.roster.BulkReport;
import palavra.learning.api.roster.RosterAct;
import palavra.learning.api.roster.RosterPerson;
import palavra.learning.api.roster.RosterQuery;
import palavra.learning.api.roster.RosterSummary;
import palavra.learning.api.roster.RunKey;

/** The people of a run over HTTP: the same acts, the same checks. */
@Path("/api/learning/runs/{run}/people")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RosterResource {

    @Inject
    RosterDoor door;

    @Inject
    RequestActor actor;

    /** Whom to ask, and which cohort they come to; null for none. */
    public record NewPerson(String email, UUID cohort) {}

    /** A cohort to be in; null for none. */
    public record Membership(UUID cohort) {}

    @GET
    public Page<RosterPerson> people(
            UUID run,
            @QueryParam("text") String text,
            @QueryParam("state") EnrollmentState state,
            @QueryParam("cohort") UUID cohort,
            @QueryParam("cursor") String cursor) {
        return door.people(actor.signedIn(), run, new RosterQuery(text, state, cohort, cursor));
    }

    @GET
    @Path("/summary")
    public RosterSummary summary(UUID run) {
        return door.summary(actor.signedIn(), run);
    }

    @GET
    @Path("/log")
    public List<RosterAct> log(UUID run) {
        return door.log(actor.signedIn(), run);
    }

    @GET
    @Path("/key")
    public RunKey key(UUID run) {
        return door.key(actor.signedIn(), run);
    }

    @PUT
    @Path("/key")
    public void lock(UUID run, @NotNull RunKey key) {
        door.lock(actor.signedIn(), run, key);
    }

    @GET
    @Path("/export")
    @Produces("text/csv")
    public byte[] export(UUID run) {
        return door.export(actor.signedIn(), run);
    }

    @POST
    public BulkLine invite(UUID run, @NotNull NewPerson person) {
        return door.invite(actor.signedIn(), run, person.email(), person.cohort());
    }

    @DELETE
    @Path("/{enrollment}")
    public void remove(UUID run, UUID enrollment) {
        door.remove(actor.signedIn(), run, enrollment);
    }

    @POST
    @Path("/{enrollment}/readmission")
    @Consumes(MediaType.WILDCARD)
    public void readmit(UUID run, UUID enrollment) {
        door.readmit(actor.signedIn(), run, enrollment);
    }

    @PUT
    @Path("/{enrollment}/cohort")
    public void move(UUID run, UUID enrollment, @NotNull Membership membership) {
        door.move(actor.signedIn(), run, enrollment, membership.cohort());
    }

    @POST
    @Path("/lists")
    @Consumes("text/csv")
    public BulkReport check(UUID run, byte[] csv) {
        return door.check(actor.signedIn(), run, csv);
    }

    @GET
    @Path("/lists/{bulk}")
    public BulkReport report(UUID run, UUID bulk) {
        return door.report(actor.signedIn(), run, bulk);
    }

    @POST
    @Path("/lists/{bulk}/application")
    @Consumes(MediaType.WILDCARD)
    public BulkReport apply(UUID run, UUID bulk) {
        return door.apply(actor.signedIn(), run, bulk);
    }
}
