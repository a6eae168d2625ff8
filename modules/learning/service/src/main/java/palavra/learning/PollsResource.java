package palavra.learning;

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
import palavra.learning.api.AnswerFigures;
import palavra.learning.api.PollView;
import palavra.learning.api.Vote;

/** Polls over HTTP, and how learners answered what an author wrote. */
@Path("/api/learning")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PollsResource {

    @Inject
    LearningDoor door;

    @Inject
    RequestActor actor;

    @GET
    @Path("/runs/{run}/polls/{poll}")
    public PollView poll(UUID run, UUID poll) {
        return door.poll(actor.get(), run, poll);
    }

    @PUT
    @Path("/runs/{run}/polls/{poll}/vote")
    public PollView vote(UUID run, UUID poll, Vote vote) {
        return door.vote(actor.get(), run, poll, vote);
    }

    /** In the runs one is on the team of; elsewhere the figures are empty. */
    @GET
    @Path("/courses/{course}/editions/{edition}/blocks/{block}/answers")
    public AnswerFigures answered(UUID course, UUID edition, UUID block) {
        return door.answered(actor.get(), course, edition, block);
    }
}
