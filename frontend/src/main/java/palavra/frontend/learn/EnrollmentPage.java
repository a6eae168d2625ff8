package palavra.frontend.learn;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import palavra.courses.api.Courses;
import palavra.courses.api.EditionView;
import palavra.courses.api.RunView;
import palavra.frontend.faults.Sentences;
import palavra.frontend.shell.Shell;
import palavra.kernel.Problem;
import palavra.kernel.Refusal;
import palavra.kernel.web.RequestActor;
import palavra.learning.api.Doorway;
import palavra.learning.api.Enrollment;
import palavra.learning.api.EnrollmentState;
import palavra.learning.api.Learning;

/** Joining a run, changing the edition inside it, and leaving it; also where a sign-in on the way to it comes back. */
@Path("/runs/{run}/enrollment")
@Authenticated
@RunOnVirtualThread
public class EnrollmentPage {

    @CheckedTemplate(basePath = "learn")
    record enrollment(
            RunView run,
            List<EditionView> editions,
            EditionView chosen,
            Enrollment mine,
            Doorway doorway,
            ZoneId zone,
            String refused,
            String typed)
            implements TemplateInstance {}

    @Inject
    Learning learning;

    @Inject
    Courses courses;

    @Inject
    RequestActor requestActor;

    @Inject
    Sentences sentences;

    @Inject
    Shell shell;

    @GET
    public TemplateInstance page(@RestPath UUID run, @RestQuery UUID edition) {
        return page(run, edition, null, "");
    }

    /** Enrolls or changes the edition, and goes on to the unit one came from or to where one left off; who is in line is told
     * so. */
    @POST
    public Response enroll(@RestPath UUID run, @RestForm UUID edition, @RestForm UUID unit, @RestForm String key) {
        try {
            var enrollment = learning.enroll(requestActor.signedIn(), run, edition, key);
            if (enrollment.state() == EnrollmentState.WAITING) {
                return Entrance.to("/runs/" + run + "/enrollment");
            }
        } catch (Refusal refusal) {
            if (refusal.status() != 409 && refusal.status() != 429) {
                throw refusal;
            }
            var sentence = sentences.of(Problem.of(refusal), shell.language());
            return Response.status(refusal.status())
                    .entity(page(run, edition, sentence, key))
                    .build();
        }
        return Entrance.to(next(run, unit));
    }

    @GET
    @Path("/end")
    public Response end(@RestPath UUID run) {
        return Entrance.to("/runs/" + run + "/enrollment");
    }

    @POST
    @Path("/end")
    public Response withdraw(@RestPath UUID run) {
        learning.withdraw(requestActor.signedIn(), run);
        return Entrance.to("/runs/" + run + "/enrollment");
    }

    private String next(UUID run, UUID wanted) {
        var outline = learning.outline(requestActor.get(), run);
        var unit = wanted != null && outline.units().containsKey(wanted) ? wanted : outline.resume();
        return outline.started() && unit != null ? "/runs/" + run + "/units/" + unit : "/runs/" + run;
    }

    private TemplateInstance page(UUID runId, UUID wanted, String refused, String typed) {
        var run = courses.run(requestActor.get(), runId);
        var mine = learning.enrollment(requestActor.get(), runId);
        var editions =
                run.editions().stream().filter(one -> one.publication() != null).toList();
        return new enrollment(
                run,
                editions,
                chosen(editions, wanted, mine),
                mine.orElse(null),
                learning.doorway(requestActor.get(), runId),
                ZoneId.of(run.zone()),
                refused,
                typed);
    }

    /** The one asked for, else the one read now, else one in the language of the page, else the source. */
    private EditionView chosen(List<EditionView> editions, UUID wanted, Optional<Enrollment> mine) {
        return first(editions, one -> one.id().equals(wanted))
                .or(() -> first(
                        editions,
                        one -> mine.isPresent() && one.id().equals(mine.get().edition())))
                .or(() -> first(editions, one -> one.language().equals(shell.language())))
                .or(() -> first(editions, EditionView::source))
                .or(() -> editions.stream().findFirst())
                .orElse(null);
    }

    private static Optional<EditionView> first(
            List<EditionView> editions, java.util.function.Predicate<EditionView> fits) {
        return editions.stream().filter(fits).findFirst();
    }
}
