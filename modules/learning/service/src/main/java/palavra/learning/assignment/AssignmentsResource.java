package palavra.learning.assignment;

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
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import palavra.kernel.Refusal;
import palavra.kernel.web.RequestActor;
import palavra.learning.api.assignment.AssignmentCard;
import palavra.learning.api.assignment.AssignmentView;
import palavra.learning.api.assignment.KeptFile;
import palavra.learning.api.assignment.SentFile;
import palavra.learning.api.assignment.Writing;

/** Assignments over HTTP: the same acts, the same checks. */
@Path("/api/learning")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
public class AssignmentsResource {

    @Inject
    AssignmentsDoor door;

    @Inject
    RequestActor actor;

    @GET
    @Path("runs/{run}/units/{unit}/assignments")
    public List<AssignmentCard> in(UUID run, UUID unit) {
        return door.in(actor.get(), run, unit);
    }

    @GET
    @Path("runs/{run}/assignments/{assignment}")
    public AssignmentView of(UUID run, UUID assignment) {
        return door.of(actor.get(), run, assignment);
    }

    @PUT
    @Path("runs/{run}/assignments/{assignment}/draft")
    @Consumes(MediaType.APPLICATION_JSON)
    public AssignmentView save(UUID run, UUID assignment, @NotNull Writing writing) {
        return door.save(actor.get(), run, assignment, writing);
    }

    @POST
    @Path("runs/{run}/assignments/{assignment}/files")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public AssignmentView attach(UUID run, UUID assignment, @RestForm String name, @RestForm("file") FileUpload file) {
        if (file == null) {
            throw Refusal.invalid("file-missing", "Choose a file first.");
        }
        var called = name == null || name.isBlank() ? file.fileName() : name;
        return door.attach(actor.get(), run, assignment, new SentFile(called, file.uploadedFile()));
    }

    @DELETE
    @Path("runs/{run}/assignments/{assignment}/files/{file}")
    public AssignmentView detach(UUID run, UUID assignment, UUID file) {
        return door.detach(actor.get(), run, assignment, file);
    }

    @PUT
    @Path("runs/{run}/assignments/{assignment}/submission")
    @Consumes(MediaType.APPLICATION_JSON)
    public AssignmentView handIn(UUID run, UUID assignment, @NotNull Writing writing) {
        return door.handIn(actor.get(), run, assignment, writing);
    }

    @DELETE
    @Path("runs/{run}/assignments/{assignment}/submission")
    public AssignmentView takeBack(UUID run, UUID assignment) {
        return door.takeBack(actor.get(), run, assignment);
    }

    @GET
    @Path("runs/{run}/files/{file}")
    public KeptFile file(UUID run, UUID file) {
        return door.file(actor.get(), run, file);
    }
}
