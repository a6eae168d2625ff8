package palavra.learning;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import palavra.kernel.Refusal;
import palavra.kernel.Role;
import palavra.kernel.web.RequestActor;
import palavra.learning.api.Answers;
import palavra.learning.api.ChosenEdition;
import palavra.learning.api.Doorway;
import palavra.learning.api.EditionStanding;
import palavra.learning.api.Enrollment;
import palavra.learning.api.Foresight;
import palavra.learning.api.Membership;
import palavra.learning.api.MyLearning;
import palavra.learning.api.OutlineState;
import palavra.learning.api.PolicyChange;
import palavra.learning.api.ProblemView;
import palavra.learning.api.Progress;
import palavra.learning.api.ProposedPolicy;
import palavra.learning.api.Rehearsal;
import palavra.learning.api.RunPolicy;
import palavra.learning.api.SubmissionResult;
import palavra.learning.api.UnitState;

/** The door over HTTP: the same acts, the same checks. */
@Path("/api/learning")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LearningResource {

    @Inject
    LearningDoor door;

    @Inject
    RequestActor actor;

    @GET
    @Path("/mine")
    public MyLearning mine() {
        return door.mine(actor.get());
    }

    @GET
    @Path("/records")
    public JsonNode records() {
        return door.records(actor.get());
    }

    @GET
    @Path("/runs/{run}/enrollment")
    public Enrollment enrollment(UUID run) {
        return door.enrollment(actor.get(), run).orElseThrow(Refusal::notFound);
    }

    @PUT
    @Path("/runs/{run}/enrollment")
    public Enrollment enroll(UUID run, ChosenEdition chosen) {
        return chosen == null
                ? door.enroll(actor.get(), run, null)
                : door.enroll(actor.get(), run, chosen.edition(), chosen.key());
    }

    /** For anyone: the page about a course says it to whom it does not know. */
    @GET
    @Path("/runs/{run}/doorway")
    @PermitAll
    public Doorway doorway(UUID run) {
        return door.doorway(actor.get(), run);
    }

    @PUT
    @Path("/runs/{run}/enrollment/edition")
    public Enrollment read(UUID run, ChosenEdition chosen) {
        return door.read(actor.get(), run, chosen == null ? null : chosen.edition());
    }

    @DELETE
    @Path("/runs/{run}/enrollment")
    public void withdraw(UUID run) {
        door.withdraw(actor.get(), run);
    }

    /** Whether someone is in the run: for themselves and for services; everyone else gets the answer of an absent one. */
    @GET
    @Path("/runs/{run}/enrollments/{person}")
    public void isEnrolled(UUID run, UUID person) {
        var asks = actor.get();
        var mayAsk = asks.id().equals(person) || asks.is(Role.SERVICE);
        if (!mayAsk || !door.isEnrolled(run, person)) {
            throw Refusal.notFound();
        }
    }

    /** Someone's cohort, for themselves and for services. */
    @GET
    @Path("/runs/{run}/enrollments/{person}/membership")
    public Membership membership(UUID run, UUID person) {
        isEnrolled(run, person);
        return door.membership(run, person);
    }

    @GET
    @Path("/runs/{run}/outline")
    public OutlineState outline(UUID run) {
        return door.outline(actor.get(), run);
    }

    @GET
    @Path("/runs/{run}/units/{unit}")
    public UnitState unit(UUID run, UUID unit) {
        return door.unit(actor.get(), run, unit);
    }

    @PUT
    @Path("/runs/{run}/completions/{component}")
    public void complete(UUID run, UUID component) {
        door.complete(actor.get(), run, component);
    }

    @GET
    @Path("/runs/{run}/problems/{problem}")
    public ProblemView problem(UUID run, UUID problem) {
        return door.problem(actor.get(), run, problem);
    }

    @PUT
    @Path("/runs/{run}/problems/{problem}/draft")
    public ProblemView save(UUID run, UUID problem, Answers answers) {
        return door.save(actor.get(), run, problem, answers);
    }

    @POST
    @Path("/runs/{run}/problems/{problem}/submissions")
    public SubmissionResult submit(UUID run, UUID problem, Answers answers) {
        return door.submit(actor.get(), run, problem, answers);
    }

    @POST
    @Path("/runs/{run}/problems/{problem}/hints")
    @Consumes(MediaType.WILDCARD)
    public ProblemView hint(UUID run, UUID problem) {
        return door.hint(actor.get(), run, problem);
    }

    @POST
    @Path("/rehearsals")
    public ProblemView rehearse(Rehearsal rehearsal) {
        return door.rehearse(actor.get(), rehearsal);
    }

    @GET
    @Path("/runs/{run}/progress")
    public Progress progress(UUID run) {
        return door.progress(actor.get(), run);
    }

    /** What showing that publication would do to the run's learners. */
    @GET
    @Path("/runs/{run}/foresight")
    public Foresight foresee(UUID run, @NotNull @QueryParam("publication") UUID publication) {
        return door.foresee(actor.get(), run, publication);
    }

    /** What grading by that policy would do to them. */
    @POST
    @Path("/runs/{run}/foresight")
    public Foresight foresee(UUID run, @NotNull ProposedPolicy policy) {
        return door.foresee(actor.get(), run, policy);
    }

    @GET
    @Path("/runs/{run}/policy")
    public RunPolicy policy(UUID run) {
        return door.policy(actor.get(), run);
    }

    @PUT
    @Path("/runs/{run}/policy")
    public RunPolicy grade(UUID run, @NotNull PolicyChange change) {
        return door.grade(actor.get(), run, change);
    }

    @GET
    @Path("/runs/{run}/standing")
    public List<EditionStanding> standing(UUID run) {
        return door.standing(actor.get(), run);
    }
}
