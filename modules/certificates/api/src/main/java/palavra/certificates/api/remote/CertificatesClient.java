package palavra.certificates.api.remote;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import palavra.certificates.api.Certificate;
import palavra.kernel.web.BearerFilter;
import palavra.kernel.web.ProblemAnswers;

/** The service's REST API as the remote door calls it. */
@RegisterRestClient(configKey = "certificates")
@RegisterProvider(BearerFilter.class)
@RegisterProvider(ProblemAnswers.class)
@Path("/api/certificates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
interface CertificatesClient {

    record Revocation(String reason) {}

    @GET
    List<Certificate> mine(@QueryParam("run") UUID run);

    @GET
    @Path("records")
    JsonNode records();

    @GET
    @Path("{id}")
    Certificate verify(@PathParam("id") String id);

    @GET
    @Path("{id}/pdf")
    @Produces("application/pdf")
    byte[] pdf(@PathParam("id") String id);

    @POST
    @Path("{id}/revocation")
    Certificate revoke(@PathParam("id") String id, Revocation revocation);

    @PUT
    @Path("{id}/grade")
    Certificate showGrade(@PathParam("id") String id);

    @DELETE
    @Path("{id}/grade")
    Certificate hideGrade(@PathParam("id") String id);
}
