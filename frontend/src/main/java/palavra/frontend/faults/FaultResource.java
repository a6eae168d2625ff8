package palavra.frontend.faults;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import palavra.kernel.web.FaultPage;
import palavra.kernel.web.StatusProblems;

/** The page for what is refused before any resource is reached; guards send their requests here. */
@Path(FaultPage.PATH)
@PermitAll
public class FaultResource {

    @Inject
    FaultPage page;

    @GET
    @Path("{status:[45][0-9][0-9]}")
    public Response page(@RestPath int status) {
        return page.of(StatusProblems.of(status));
    }
}
