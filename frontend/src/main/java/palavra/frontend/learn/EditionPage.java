package palavra.frontend.learn;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import palavra.kernel.web.RequestActor;
import palavra.learning.api.Learning;

/** Changing what one reads, at any time and from any page: it leads to the same unit in the other edition. */
@Path("/runs/{run}/edition")
@Authenticated
@RunOnVirtualThread
public class EditionPage {

    @Inject
    Learning learning;

    @Inject
    Entrance entrance;

    @Inject
    RequestActor requestActor;

    /** The editions to choose from stand on the page about the enrollment. */
    @GET
    public Response page(@RestPath UUID run) {
        return Entrance.to("/runs/" + run + "/enrollment");
    }

    @POST
    public Response change(@RestPath UUID run, @RestForm UUID edition, @RestForm UUID unit) {
        entrance.inside(run, () -> learning.read(requestActor.signedIn(), run, edition));
        if (unit == null) {
            return Entrance.to("/runs/" + run);
        }
        var isThere = learning.outline(requestActor.get(), run).units().containsKey(unit);
        return Entrance.to("/runs/" + run + (isThere ? "/units/" + unit : "?said=not-in-edition"));
    }
}
