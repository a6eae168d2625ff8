package palavra.frontend.forum;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import palavra.forums.api.pen.Pen;
import palavra.forums.api.pen.Revision;
import palavra.kernel.Ids;
import palavra.kernel.web.RequestActor;

/** What a post said before each of its changes, for its author and the team. */
@Path("/runs/{run}/discussions/{thread}/posts/{post}/history")
@Authenticated
@RunOnVirtualThread
public class HistoryPage {

    @CheckedTemplate(basePath = "forum")
    record history(List<Revision> revisions, String back) implements TemplateInstance {}

    private final Pen pen;
    private final RequestActor actor;

    HistoryPage(Pen pen, RequestActor actor) {
        this.pen = pen;
        this.actor = actor;
    }

    @GET
    public TemplateInstance page(String run, String thread, String post) {
        var revisions = pen.revisions(actor.signedIn(), Ids.parse(run), Ids.parse(post));
        var back = "/runs/%s/discussions/%s#p-%s".formatted(Ids.parse(run), Ids.parse(thread), Ids.parse(post));
        return new history(revisions, back);
    }
}
