package palavra.frontend.cloud;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
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
import palavra.courses.api.Courses;
import palavra.frontend.grades.GradedRun;
import palavra.frontend.grades.GradedRuns;
import palavra.frontend.learn.Entrance;
import palavra.frontend.shell.Shell;
import palavra.learning.api.cloud.CloudDesk;
import palavra.learning.api.cloud.Clouds;

/** The words of a cloud for those who answer for its learners: what hurts somebody is hidden here, all is taken along. */
@Path("/runs/{run}/clouds/{cloud}")
@Authenticated
@RunOnVirtualThread
public class WatchPage {

    private static final int FULL = 500;

    /** @param full how many words it shows at most, where there may be more; else null */
    @CheckedTemplate(basePath = "cloud")
    record watch(GradedRun led, UUID id, CloudDesk desk, Integer full) implements TemplateInstance {}

    @Inject
    Clouds clouds;

    @Inject
    Courses courses;

    @Inject
    Shell shell;

    @RestPath
    UUID run;

    @RestPath
    UUID cloud;

    @GET
    public TemplateInstance page() {
        var desk = clouds.desk(shell.actor(), run, cloud);
        var view = courses.run(shell.actor(), run);
        var led = new GradedRun(view, GradedRuns.leads(shell.actor(), view));
        return new watch(led, cloud, desk, desk.words().size() < FULL ? null : FULL);
    }

    @POST
    @Path("hidden")
    public Response hide(@RestForm String word, @RestForm boolean hidden) {
        clouds.hide(shell.actor(), run, cloud, word, hidden);
        return here();
    }

    /** Where signing in again leads whose session had ended: nothing has happened yet. */
    @GET
    @Path("hidden")
    public Response here() {
        return Entrance.to("/runs/" + run + "/clouds/" + cloud);
    }

    @GET
    @Path("words.csv")
    public Response file() {
        return Response.ok(clouds.export(shell.actor(), run, cloud), "text/csv; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"words-" + cloud + ".csv\"")
                .build();
    }
}
