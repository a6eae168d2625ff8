package palavra.frontend.forum;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestForm;
import palavra.forums.api.Forums;
import palavra.forums.api.ThreadView;
import palavra.forums.api.steering.Closing;
import palavra.forums.api.steering.Steering;
import palavra.frontend.faults.Sentences;
import palavra.frontend.shell.Shell;
import palavra.kernel.Ids;
import palavra.kernel.Problem;
import palavra.kernel.Refusal;

/** The form by which the team closes a thread, or opens it again, and says why. */
@Path("/runs/{run}/discussions/{thread}/closing")
@Authenticated
@RunOnVirtualThread
public class ClosingPage {

    /** @param refusal why it was not done, with what was typed kept; null before */
    @CheckedTemplate(basePath = "forum")
    record closing(ThreadView view, String why, String refusal) implements TemplateInstance {}

    private final Forums forums;
    private final Steering steering;
    private final Sentences sentences;
    private final Shell shell;

    ClosingPage(Forums forums, Steering steering, Sentences sentences, Shell shell) {
        this.forums = forums;
        this.steering = steering;
        this.sentences = sentences;
        this.shell = shell;
    }

    @GET
    public TemplateInstance page(String run, String thread) {
        return new closing(view(run, thread), "", null);
    }

    /** @param on {@code true} to close it, anything else to open it again */
    @POST
    public Response close(String run, String thread, @RestForm String why, @RestForm String on) {
        try {
            var closing = new Closing(Boolean.parseBoolean(on), why);
            var view = steering.close(shell.actor(), Ids.parse(run), Ids.parse(thread), closing);
            return Response.seeOther(URI.create("/runs/" + view.run() + "/discussions/" + view.id()))
                    .build();
        } catch (Refusal refusal) {
            if (refusal.status() != 400) {
                throw refusal;
            }
            var sentence = sentences.of(Problem.of(refusal), shell.language());
            return Response.status(400)
                    .entity(new closing(view(run, thread), why, sentence))
                    .build();
        }
    }

    private ThreadView view(String run, String thread) {
        var view = forums.thread(shell.actor(), Ids.parse(run), Ids.parse(thread), null);
        if (!view.moderator()) {
            throw Refusal.notAllowed();
        }
        return view;
    }
}
