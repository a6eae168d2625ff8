package palavra.learning.cloud;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import palavra.kernel.web.RequestActor;
import palavra.learning.api.cloud.CloudDesk;
import palavra.learning.api.cloud.CloudView;
import palavra.learning.api.cloud.HiddenWord;
import palavra.learning.api.cloud.SaidWords;

/** Word clouds over HTTP: the same acts, the same checks. */
@Path("/api/learning")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CloudsResource {

    @Inject
    CloudsDoor door;

    @Inject
    RequestActor actor;

    @GET
    @Path("runs/{run}/units/{unit}/clouds")
    public List<CloudView> in(UUID run, UUID unit) {
        return door.in(actor.get(), run, unit);
    }

    @GET
    @Path("runs/{run}/clouds/{cloud}")
    public CloudView of(UUID run, UUID cloud, @QueryParam("edition") UUID edition) {
        return door.of(actor.get(), run, cloud, edition);
    }

    @PUT
    @Path("runs/{run}/clouds/{cloud}/words")
    public CloudView say(UUID run, UUID cloud, @NotNull SaidWords said) {
        return door.say(actor.get(), run, cloud, said.words());
    }

    @GET
    @Path("runs/{run}/clouds/{cloud}/desk")
    public CloudDesk desk(UUID run, UUID cloud) {
        return door.desk(actor.get(), run, cloud);
    }

    @GET
    @Path("runs/{run}/clouds/{cloud}/export")
    @Produces("text/csv")
    public byte[] export(UUID run, UUID cloud) {
        return door.export(actor.get(), run, cloud);
    }

    @PUT
    @Path("runs/{run}/clouds/{cloud}/hidden")
    public void hide(UUID run, UUID cloud, @NotNull HiddenWord word) {
        door.hide(actor.get(), run, cloud, word.word(), word.hidden());
    }
}
