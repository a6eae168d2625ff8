package palavra.certificates.verifying;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import palavra.certificates.api.Certificate;
import palavra.certificates.api.Certificates;
import palavra.kernel.web.RequestActor;

/** Certificates over HTTP: verification for anyone who has the id, the rest for its holder and the run's leads. */
@Path("/api/certificates")
@RunOnVirtualThread
public class CertificatesResource {

    /** Why a certificate is taken back. */
    public record Revocation(
            @NotNull @Size(min = 1, max = 500) String reason) {}

    @Inject
    Certificates certificates;

    @Inject
    RequestActor asks;

    @Inject
    Lookups lookups;

    /** One's own, newest first; with a run only the one of that run. */
    @GET
    @Authenticated
    public List<Certificate> mine(@QueryParam("run") UUID run) {
        return run == null
                ? certificates.mine(asks.get())
                : certificates.mine(asks.get(), run).stream().toList();
    }

    @GET
    @Path("records")
    @Authenticated
    public JsonNode records() {
        return certificates.records(asks.get());
    }

    @GET
    @Path("{id}")
    @PermitAll
    public Response verify(@PathParam("id") String id, HttpServerRequest request) {
        lookups.take(request);
        return Response.ok(certificates.verify(id))
                .header("Cache-Control", "no-store")
                .build();
    }

    @GET
    @Path("{id}/pdf")
    @PermitAll
    @Produces({"application/pdf", "application/problem+json"})
    public Response pdf(@PathParam("id") String id, HttpServerRequest request) {
        lookups.take(request);
        return Response.ok(certificates.pdf(id), "application/pdf")
                .header("Cache-Control", "no-store")
                .header("Content-Disposition", "inline; filename=\"certificate-" + id + ".pdf\"")
                .build();
    }

    @POST
    @Path("{id}/revocation")
    @Authenticated
    public Certificate revoke(@PathParam("id") String id, @NotNull Revocation revocation) {
        return certificates.revoke(asks.get(), id, revocation.reason());
    }

    @PUT
    @Path("{id}/grade")
    @Authenticated
    public Certificate showGrade(@PathParam("id") String id) {
        return certificates.showGrade(asks.get(), id, true);
    }

    @DELETE
    @Path("{id}/grade")
    @Authenticated
    public Certificate hideGrade(@PathParam("id") String id) {
        return certificates.showGrade(asks.get(), id, false);
    }
}
