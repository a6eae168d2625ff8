package palavra.learning.api.cloud.remote;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import palavra.kernel.web.BearerFilter;
import palavra.kernel.web.ProblemAnswers;
import palavra.learning.api.cloud.CloudDesk;
import palavra.learning.api.cloud.CloudView;
import palavra.learning.api.cloud.HiddenWord;
import palavra.learning.api.cloud.SaidWords;

/** The REST API of word clouds as a caller sees it. */
@Path("/api/learning/runs/{run}")
@RegisterRestClient(configKey = "learning")
@RegisterProvider(BearerFilter.class)
@RegisterProvider(ProblemAnswers.class)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
interface CloudsClient {

    @GET
    @Path("units/{unit}/clouds")
    List<CloudView> in(@RestPath UUID run, @RestPath UUID unit);

    @GET
    @Path("clouds/{cloud}")
    CloudView of(@RestPath UUID run, @RestPath UUID cloud, @RestQuery UUID edition);

    @PUT
    @Path("clouds/{cloud}/words")
    CloudView say(@RestPath UUID run, @RestPath UUID cloud, SaidWords words);

    @GET
    @Path("clouds/{cloud}/desk")
    CloudDesk desk(@RestPath UUID run, @RestPath UUID cloud);

    @GET
    @Path("clouds/{cloud}/export")
    @Produces("text/csv")
    byte[] export(@RestPath UUID run, @RestPath UUID cloud);

    @PUT
    @Path("clouds/{cloud}/hidden")
    void hide(@RestPath UUID run, @RestPath UUID cloud, HiddenWord word);
}
