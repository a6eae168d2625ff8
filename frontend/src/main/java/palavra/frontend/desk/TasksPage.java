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
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import palavra.content.api.translation.ReviewTask;
import palavra.content.api.translation.ReviewTask.Decision;
import palavra.content.api.translation.Translation;
import palavra.frontend.shell.Shell;
import palavra.kernel.Refusal;

/** Changes of the source that meet what an edition made its own: each waits for somebody to decide. */
@Path("/desk/{edition}/tasks")
@Authenticated
@RunOnVirtualThread
public class TasksPage {

    private final Translation translation;
    private final Standings standings;
    private final Shell shell;

    TasksPage(Translation translation, Standings standings, Shell shell) {
        this.translation = translation;
        this.standings = standings;
        this.shell = shell;
    }

    /** A task with how the source changed. */
    record Waiting(ReviewTask task, List<Inline.Change> changes) {}

    @CheckedTemplate(basePath = "desk")
    record tasks(Standing standing, List<Waiting> tasks) implements TemplateInstance {}

    @GET
    public TemplateInstance page(@RestPath UUID edition) {
        var inline = new Inline(List.of());
        var waiting = translation.tasks(shell.actor(), edition).stream()
                .map(task -> new Waiting(task, inline.changes(task.pieces())))
                .toList();
        return new tasks(standings.of(edition), waiting);
    }

    @GET
    @Path("{task}")
    public Response task(@RestPath UUID edition, @RestPath UUID task) {
        return to("/desk/" + edition + "/tasks#t-" + task);
    }

    /** Who merges goes on in the studio, where the block is written. */
    @POST
    @Path("{task}")
    public Response decide(
            @RestPath UUID edition, @RestPath UUID task, @RestForm String decision, @RestForm UUID block) {
        var wanted = Arrays.stream(Decision.values())
                .filter(one -> one.name().equals(decision))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        translation.decide(shell.actor(), edition, task, wanted);
        return wanted == Decision.MERGE && block != null
                ? to("/studio/" + edition + "/blocks/" + block)
                : to("/desk/" + edition + "/tasks");
    }

    private static Response to(String address) {
        return Response.seeOther(URI.create(address)).build();
    }
}
