package palavra.forums.api.rules.remote;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import palavra.forums.api.rules.NewRules;
import palavra.forums.api.rules.RunRules;
import palavra.kernel.web.BearerFilter;
import palavra.kernel.web.ProblemAnswers;

/** The REST API of rules as its remote door calls it. */
@RegisterRestClient(configKey = "forums")
@RegisterProvider(BearerFilter.class)
@RegisterProvider(ProblemAnswers.class)
@Path("/api/forums/runs/{run}/rules")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
interface RulesClient {

    @GET
    RunRules of(@RestPath UUID run);

    @PUT
    RunRules keep(@RestPath UUID run, NewRules rules);
}
