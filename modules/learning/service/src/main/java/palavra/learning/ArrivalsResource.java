package palavra.learning;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import palavra.kernel.web.RequestActor;

/** People as they come. The e-mail is read from the token alone, and only where the identity provider verified it. */
@Path("/api/learning/arrivals")
@Authenticated
@RunOnVirtualThread
public class ArrivalsResource {

    @Inject
    LearningDoor door;

    @Inject
    RequestActor actor;

    @POST
    public void arrive() {
        door.arrive(actor.signedIn(), actor.verifiedEmail());
    }
}
