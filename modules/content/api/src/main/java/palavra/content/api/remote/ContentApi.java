package palavra.content.api.remote;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import palavra.content.api.ImportReport;
import palavra.content.api.ImportSummary;
import palavra.content.api.Outline;
import palavra.content.api.Publication;
import palavra.content.api.UnitContent;
import palavra.kernel.Page;
import palavra.kernel.web.BearerFilter;
import palavra.kernel.web.ProblemAnswers;

/** The REST API of content as seen from the process of a reader. */
@Path("/api/content")
@RegisterRestClient(configKey = "content")
@RegisterProvider(BearerFilter.class)
@RegisterProvider(ProblemAnswers.class)
@RegisterProvider(PlainSlashes.class)
interface ContentApi {

    @GET
    @Path("publications/{publication}/outline")
    Outline outline(@RestPath UUID publication);

    @GET
    @Path("runs/{run}/publications/{publication}/units/{unit}")
    UnitContent unit(@RestPath UUID run, @RestPath UUID publication, @RestPath UUID unit);

    @HEAD
    @Path("runs/{run}/assets/{path}")
    Response assetHead(@RestPath UUID run, @RestPath String path, @RestQuery String v);

    @GET
    @Path("runs/{run}/assets/{path}")
    InputStream asset(
            @RestPath UUID run, @RestPath String path, @RestQuery String v, @HeaderParam("Range") String range);

    @GET
    @Path("imports")
    Page<ImportSummary> imports(@RestQuery String cursor);

    @GET
    @Path("imports/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    ImportReport report(@RestPath UUID id);

    @POST
    @Path("imports/{id}/publication")
    Publication publish(@RestPath UUID id);

    @GET
    @Path("records")
    JsonNode records();
}
