package palavra.frontend.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import palavra.content.api.translation.Effort;
import palavra.content.api.translation.Filter;
import palavra.content.api.translation.Gate;
import palavra.content.api.translation.Translation;
import palavra.frontend.shell.Shell;

/** An edition at the desk: its units by what they need, when it may be published, and who did what. */
@Path("/desk/{edition}")
@Authenticated
@RunOnVirtualThread
public class EditionDeskPage {

    private final Translation translation;
    private final Shell shell;

    EditionDeskPage(Translation translation, Shell shell) {
        this.translation = translation;
        this.shell = shell;
    }

    @CheckedTemplate(basePath = "desk")
    record edition(Standing standing, UnitList units, List<Effort> effort, Integer drafted)
            implements TemplateInstance {}

    /** @param drafted how many fields a machine has just drafted, to be said once */
    @GET
    public TemplateInstance page(
            @RestPath UUID edition, @RestQuery String show, @RestQuery UUID section, @RestQuery Integer drafted) {
        var actor = shell.actor();
        var shown = Shown.of(show);
        var desk = translation.desk(actor, edition, new Filter(section, shown.states()));
        return new edition(
                new Standing(desk, shown), UnitList.of(desk, section), translation.effort(actor, edition), drafted);
    }

    @GET
    @Path("gate")
    public Response gate(@RestPath UUID edition) {
        return back(edition, "#publishing");
    }

    @POST
    @Path("gate")
    public Response gate(@RestPath UUID edition, @RestForm int missing, @RestForm int stale, @RestForm String graded) {
        translation.gate(shell.actor(), edition, new Gate(missing, stale, graded != null));
        return back(edition, "#publishing");
    }

    @GET
    @Path("drafts")
    public Response drafts(@RestPath UUID edition) {
        return back(edition, "");
    }

    /** Lets the translation memory draft what is missing. */
    @POST
    @Path("drafts")
    public Response draft(@RestPath UUID edition) {
        return back(edition, "?show=draft&drafted=" + translation.draft(shell.actor(), edition, "memory"));
    }

    private static Response back(UUID edition, String place) {
        return Response.seeOther(URI.create("/desk/" + edition + place)).build();
    }
}
