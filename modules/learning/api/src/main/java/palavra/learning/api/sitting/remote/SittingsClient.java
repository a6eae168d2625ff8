package palavra.learning.api.sitting.remote;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import palavra.kernel.web.BearerFilter;
import palavra.kernel.web.ProblemAnswers;
import palavra.learning.api.sitting.HandIn;
import palavra.learning.api.sitting.Saved;
import palavra.learning.api.sitting.SittingAnswers;
import palavra.learning.api.sitting.SittingView;

/** The REST API of sittings as a caller sees it. */
@Path("/api/learning/runs/{run}/sittings/{part}")
@RegisterRestClient(configKey = "learning")
@RegisterProvider(BearerFilter.class)
@RegisterProvider(ProblemAnswers.class)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
interface SittingsClient {

    @GET
    SittingView of(@PathParam("run") UUID run, @PathParam("part") UUID part);

    @PUT
    @Path("/{number}")
    SittingView begin(@PathParam("run") UUID run, @PathParam("part") UUID part, @PathParam("number") int number);

    @PUT
    @Path("/{number}/answers")
    Saved save(
            @PathParam("run") UUID run,
            @PathParam("part") UUID part,
            @PathParam("number") int number,
            SittingAnswers answers);

    @PUT
    @Path("/{number}/submission")
    HandIn handIn(
            @PathParam("run") UUID run,
            @PathParam("part") UUID part,
            @PathParam("number") int number,
            SittingAnswers answers);
}
