package palavra.learning.api.assignment.remote;

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
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import palavra.kernel.web.BearerFilter;
import palavra.kernel.web.ProblemAnswers;
import palavra.learning.api.assignment.AssignmentCard;
import palavra.learning.api.assignment.AssignmentView;
import palavra.learning.api.assignment.KeptFile;
import palavra.learning.api.assignment.Writing;

/** The REST API of assignments as a learner's caller sees it. */
@Path("/api/learning/runs/{run}")
@RegisterRestClient(configKey = "learning")
@RegisterProvider(BearerFilter.class)
@RegisterProvider(ProblemAnswers.class)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
interface AssignmentsClient {

    @GET
    @Path("units/{unit}/assignments")
    List<AssignmentCard> in(@RestPath UUID run, @RestPath UUID unit);

    @GET
    @Path("assignments/{assignment}")
    AssignmentView of(@RestPath UUID run, @RestPath UUID assignment);

    @PUT
    @Path("assignments/{assignment}/draft")
    AssignmentView save(@RestPath UUID run, @RestPath UUID assignment, Writing writing);

    @POST
    @Path("assignments/{assignment}/files")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    AssignmentView attach(
            @RestPath UUID run,
            @RestPath UUID assignment,
            @RestForm String name,
            @RestForm("file") java.nio.file.Path file);

    @DELETE
    @Path("assignments/{assignment}/files/{file}")
    AssignmentView detach(@RestPath UUID run, @RestPath UUID assignment, @RestPath UUID file);

    @PUT
    @Path("assignments/{assignment}/submission")
    AssignmentView handIn(@RestPath UUID run, @RestPath UUID assignment, Writing writing);

    @DELETE
    @Path("assignments/{assignment}/submission")
    AssignmentView takeBack(@RestPath UUID run, @RestPath UUID assignment);

    @GET
    @Path("files/{file}")
    KeptFile file(@RestPath UUID run, @RestPath UUID file);
}
