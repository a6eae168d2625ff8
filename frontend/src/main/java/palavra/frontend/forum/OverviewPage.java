package palavra.frontend.forum;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import palavra.forums.api.ForumOverview;
import palavra.forums.api.Forums;
import palavra.kernel.web.RequestActor;

/** The discussions of all courses somebody studies or teaches, and the threads that wait for them. */
@Path("/discussions")
@Authenticated
@RunOnVirtualThread
public class OverviewPage {

    @CheckedTemplate(basePath = "forum")
    record overview(List<ForumOverview.Forum> forums, List<ThreadRow> rows) implements TemplateInstance {}

    private final Forums forums;
    private final RequestActor actor;

    OverviewPage(Forums forums, RequestActor actor) {
        this.forums = forums;
        this.actor = actor;
    }

    @GET
    public TemplateInstance page() {
        var overview = forums.overview(actor.signedIn());
        return new overview(
                overview.forums(),
                overview.threads().stream().map(OverviewPage::row).toList());
    }

    /** Here a thread's place is its course. */
    private static ThreadRow row(ForumOverview.Waiting waiting) {
        var course = new Places.Place(waiting.courseTitle(), null, "/runs/" + waiting.run() + "/discussions");
        return ThreadRow.of(waiting.run(), waiting.thread(), course);
    }
}
