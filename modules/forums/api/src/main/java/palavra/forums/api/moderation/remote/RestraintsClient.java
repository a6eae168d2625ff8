package palavra.forums.api.moderation.remote;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import palavra.forums.api.moderation.NewRestraint;
import palavra.forums.api.moderation.PersonStanding;
import palavra.kernel.web.BearerFilter;
import palavra.kernel.web.ProblemAnswers;

/** The REST API of silences and bans as its remote door calls it. */
@RegisterRestClient(configKey = "forums")
@RegisterProvider(BearerFilter.class)
@RegisterProvider(ProblemAnswers.class)
@Path("/api/forums/runs/{run}/people/{person}/restraints")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
interface RestraintsClient {

    @GET
    PersonStanding of(@RestPath UUID run, @RestPath UUID person);

    @POST
    PersonStanding impose(@RestPath UUID run, @RestPath UUID person, NewRestraint restraint);

    @DELETE
    @Path("/{restraint}")
    PersonStanding lift(@RestPath UUID run, @RestPath UUID person, @RestPath UUID restraint);
}
