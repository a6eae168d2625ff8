package palavra.learning.sitting;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import palavra.kernel.web.RequestActor;
import palavra.learning.api.sitting.HandIn;
import palavra.learning.api.sitting.Saved;
import palavra.learning.api.sitting.SittingAnswers;
import palavra.learning.api.sitting.SittingView;
import palavra.learning.api.sitting.Sittings;

/** Sittings over HTTP: every act may be sent again and again. */
@Path("/api/learning/runs/{run}/sittings/{part}")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SittingsResource {

    @Inject
    Sittings sittings;

    @Inject
    RequestActor actor;

    @GET
    public SittingView of(UUID run, UUID part) {
        return sittings.of(actor.get(), run, part);
    }

    @PUT
    @Path("/{number}")
    @Consumes(MediaType.WILDCARD)
    public SittingView begin(UUID run, UUID part, int number) {
        return sittings.begin(actor.get(), run, part, number);
    }

    @PUT
    @Path("/{number}/answers")
    public Saved save(UUID run, UUID part, int number, SittingAnswers answers) {
        return sittings.save(actor.get(), run, part, number, answers);
    }

    @PUT
    @Path("/{number}/submission")
    public HandIn handIn(UUID run, UUID part, int number, SittingAnswers answers) {
        return sittings.handIn(actor.get(), run, part, number, answers);
    }
}
