package palavra.content.api.remote;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import palavra.content.api.Assessment;
import palavra.kernel.web.ProblemAnswers;

/** The part of the REST API that only services may ask, with their own token. */
@Path("/api/content")
@RegisterRestClient(configKey = "content")
@RegisterProvider(ServiceToken.class)
@RegisterProvider(ProblemAnswers.class)
interface ContentServiceApi {

    @GET
    @Path("publications/{publication}/assessment")
    Assessment assessment(@RestPath UUID publication);
}
