package palavra.learning.api.audience.remote;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import palavra.kernel.web.BearerFilter;
import palavra.kernel.web.ProblemAnswers;
import palavra.learning.api.audience.Audience;
import palavra.learning.api.audience.Loss;
import palavra.learning.api.audience.Part;

/** The REST API of audiences as a caller sees it. */
@Path("/api/learning/runs/{run}")
@RegisterRestClient(configKey = "learning")
@RegisterProvider(BearerFilter.class)
@RegisterProvider(ProblemAnswers.class)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
interface AudiencesClient {

    @GET
    @Path("parts")
    List<Part> parts(@RestPath UUID run);

    @PUT
    @Path("parts/{part}/audience")
    void reserve(@RestPath UUID run, @RestPath UUID part, Audience audience);

    @GET
    @Path("losses")
    List<Loss> losses(@RestPath UUID run, @RestQuery("enrollment") Set<UUID> enrollments, @RestQuery UUID cohort);
}
