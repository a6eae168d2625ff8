package palavra.frontend.runs;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import palavra.content.api.studio.Difference;
import palavra.content.api.studio.Studio;
import palavra.courses.api.Courses;
import palavra.courses.api.FamilyEdition;
import palavra.frontend.shell.Shell;
import palavra.kernel.Ids;
import palavra.kernel.Refusal;
import palavra.learning.api.Foresight;
import palavra.learning.api.Learning;

/** Moving a run to a newer publication: what that changes and for how many, and then the act. */
@Path("/runs/{run}/publications/{edition}")
@Authenticated
@RunOnVirtualThread
public class PublicationPage {

    private static final Logger LOG = Logger.getLogger(PublicationPage.class);

    private final Courses courses;
    private final Learning learning;
    private final Studio studio;
    private final Shell shell;

    PublicationPage(Courses courses, Learning learning, Studio studio, Shell shell) {
        this.courses = courses;
        this.learning = learning;
        this.studio = studio;
        this.shell = shell;
    }

    @CheckedTemplate(basePath = "runs")
    record publication(LedRun led, FamilyEdition edition, Difference difference, Foresight foresight)
            implements TemplateInstance {}

    @GET
    public TemplateInstance page(@RestPath String run, @RestPath String edition) {
        var led = new LedRun(courses.settings(shell.actor(), Ids.parse(run)));
        var wanted = Ids.parse(edition);
        var shown = led.settings().editions().stream()
                .filter(one -> one.offered() && one.edition().id().equals(wanted))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        if (!shown.isBehind()) {
            return new publication(led, shown, null, null);
        }
        var foresight = learning.foresee(shell.actor(), led.id(), shown.newest());
        return new publication(led, shown, difference(shown.edition().publication(), shown.newest()), foresight);
    }

    @POST
    public Response move(@RestPath String run, @RestPath String edition, @RestForm String publication) {
        var id = Ids.parse(run);
        courses.show(shell.actor(), id, Ids.parse(edition), Ids.parse(publication));
        return Response.seeOther(URI.create("/runs/" + id + "/settings?said=moved"))
                .build();
    }

    /** The list of changes is for those who write the course, and for when the studio is there; else the numbers decide. */
    private Difference difference(UUID from, UUID to) {
        try {
            return studio.difference(shell.actor(), from, to);
        } catch (Refusal | ProcessingException notTheirsOrAway) {
            LOG.debugf("No difference from %s to %s: %s", from, to, notTheirsOrAway.getMessage());
            return null;
        }
    }
}
