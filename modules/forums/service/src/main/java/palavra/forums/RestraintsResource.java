package palavra.forums;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import palavra.forums.api.moderation.NewRestraint;
import palavra.forums.api.moderation.PersonStanding;
import palavra.forums.api.moderation.Restraints;
import palavra.kernel.Ids;
import palavra.kernel.Refusal;
import palavra.kernel.web.RequestActor;

/** Silences and bans over HTTP; the door decides. */
@Authenticated
@RunOnVirtualThread
@Path("/api/forums")
@Produces(MediaType.APPLICATION_JSON)
public class RestraintsResource {

    private final Restraints restraints;
    private final RequestActor actor;

    RestraintsResource(Restraints restraints, RequestActor actor) {
        this.restraints = restraints;
        this.actor = actor;
    }

    @GET
    @Path("/runs/{run}/people/{person}/restraints")
    public PersonStanding of(String run, String person) {
        return restraints.of(actor.signedIn(), Ids.parse(run), Ids.parse(person));
    }

    @POST
    @Path("/runs/{run}/people/{person}/restraints")
    @Consumes(MediaType.APPLICATION_JSON)
    public PersonStanding impose(String run, String person, NewRestraint restraint) {
        if (restraint == null) {
            throw Refusal.invalid("body-missing", "The request has no body.");
        }
        return restraints.impose(actor.signedIn(), Ids.parse(run), Ids.parse(person), restraint);
    }

    @DELETE
    @Path("/runs/{run}/people/{person}/restraints/{restraint}")
    public PersonStanding lift(String run, String person, String restraint) {
        return restraints.lift(actor.signedIn(), Ids.parse(run), Ids.parse(person), Ids.parse(restraint));
    }
}
