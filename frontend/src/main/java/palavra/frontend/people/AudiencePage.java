package palavra.frontend.people;

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
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import palavra.frontend.shell.Shell;
import palavra.learning.api.audience.Audiences;
import palavra.learning.api.audience.Part;

/** Which parts of the course are only for some cohorts of a run. */
@Path("/runs/{run}/cohorts/parts")
@Authenticated
@RunOnVirtualThread
public class AudiencePage {

    private final Audiences audiences;
    private final Frame.Frames frames;
    private final Shell shell;

    AudiencePage(Audiences audiences, Frame.Frames frames, Shell shell) {
        this.audiences = audiences;
        this.frames = frames;
        this.shell = shell;
    }

    @CheckedTemplate(basePath = "people")
    record parts(Frame frame, List<Part> parts, boolean saved) implements TemplateInstance {}

    @GET
    public TemplateInstance page(@RestPath UUID run, @RestQuery String said) {
        return new parts(frames.of(run), audiences.parts(shell.actor(), run), "saved".equals(said));
    }

    @POST
    @Path("{part}")
    public Response reserve(@RestPath UUID run, @RestPath UUID part, @RestForm List<UUID> cohort) {
        audiences.reserve(shell.actor(), run, part, Set.copyOf(cohort));
        return Response.seeOther(URI.create("/runs/" + run + "/cohorts/parts?said=saved#p-" + part))
                .build();
    }

    /** Where signing in again leads whose session had ended: nothing has happened yet. */
    @GET
    @Path("{part}")
    public Response notYet(@RestPath UUID run, @RestPath UUID part) {
        return Response.seeOther(URI.create("/runs/" + run + "/cohorts/parts#p-" + part))
                .build();
    }
}
