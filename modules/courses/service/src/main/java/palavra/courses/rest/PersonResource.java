package palavra.courses.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import palavra.courses.api.Courses;
import palavra.kernel.web.RequestActor;

/** What is kept of the caller, and its end. */
@Path("/api/courses")
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "person")
@Authenticated
@RunOnVirtualThread
public class PersonResource {

    /** What goes beside what always does. */
    public record Wish(boolean texts, boolean certificates) {}

    private final Courses courses;
    private final RequestActor actor;

    PersonResource(Courses courses, RequestActor actor) {
        this.courses = courses;
        this.actor = actor;
    }

    @GET
    @Path("records")
    @Operation(summary = "Everything that is kept of the caller, by table")
    public JsonNode records() {
        return courses.records(actor.signedIn());
    }

    @POST
    @Path("erasures")
    @Operation(summary = "Lets the caller be forgotten, here and in every other module")
    public void erase(@NotNull Wish wish) {
        courses.erase(actor.signedIn(), actor.verifiedEmail(), wish.texts(), wish.certificates());
    }
}
