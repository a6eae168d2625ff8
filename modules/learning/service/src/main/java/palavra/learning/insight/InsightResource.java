package palavra.learning.insight;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import palavra.kernel.web.RequestActor;
import palavra.learning.api.insight.Concern;
import palavra.learning.api.insight.ConcernPage;
import palavra.learning.api.insight.ConcernQuery;
import palavra.learning.api.insight.ItemQuality;
import palavra.learning.api.insight.ItemReport;

/** Learners and problems that need care, over HTTP: the same questions, the same checks. */
@Path("/api/learning")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
public class InsightResource {

    @Inject
    InsightDoor door;

    @Inject
    RequestActor actor;

    @GET
    @Path("/runs/{run}/concerns")
    public ConcernPage concerns(
            UUID run,
            @QueryParam("only") Concern only,
            @QueryParam("cohort") UUID cohort,
            @QueryParam("edition") UUID edition,
            @QueryParam("days") Integer days,
            @QueryParam("after") String after) {
        return door.concerns(actor.get(), run, new ConcernQuery(only, cohort, edition, days, after));
    }

    @GET
    @Path("/runs/{run}/items")
    public ItemReport items(UUID run, @QueryParam("subsection") UUID subsection) {
        return door.items(actor.get(), run, subsection);
    }

    @GET
    @Path("/courses/{course}/editions/{edition}/items/{problem}")
    public ItemQuality item(UUID course, UUID edition, UUID problem) {
        return door.item(actor.get(), course, edition, problem);
    }
}
