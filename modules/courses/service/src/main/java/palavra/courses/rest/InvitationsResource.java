package palavra.courses.rest;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import palavra.courses.api.Courses;
import palavra.courses.api.Invitation;
import palavra.kernel.Ids;
import palavra.kernel.Refusal;
import palavra.kernel.web.RequestActor;

/** Invitations to teams by e-mail. */
@Path("/api/courses")
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "invitations")
@Authenticated
@RunOnVirtualThread
public class InvitationsResource {

    private final Courses courses;
    private final RequestActor actor;

    InvitationsResource(Courses courses, RequestActor actor) {
        this.courses = courses;
        this.actor = actor;
    }

    @POST
    @Path("runs/{run}/invitations")
    @Operation(summary = "Asks somebody onto the team by e-mail; for its leads")
    public void invite(@PathParam("run") String run, @NotNull Invitation invitation) {
        if (invitation.role() == null) {
            throw Refusal.invalid("invalid-input", "Some fields are not filled in as they should be.");
        }
        courses.invite(actor.signedIn(), Ids.parse(run), invitation);
    }

    @DELETE
    @Path("runs/{run}/invitations/{email}")
    @Operation(summary = "Takes an invitation back; for its leads")
    public void uninvite(@PathParam("run") String run, @PathParam("email") String email) {
        courses.uninvite(actor.signedIn(), Ids.parse(run), email);
    }

    /** The e-mail is read from the token alone, and only where the identity provider has verified it. */
    @POST
    @Path("invitations/acceptance")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Puts the caller on the teams that asked for their verified e-mail")
    public void accept() {
        courses.accept(actor.signedIn(), actor.verifiedEmail());
    }
}
