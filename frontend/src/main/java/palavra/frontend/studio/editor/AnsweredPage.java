package palavra.frontend.studio.editor;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import palavra.content.api.studio.Studio;
import palavra.frontend.items.ItemLine;
import palavra.frontend.shell.Shell;
import palavra.frontend.studio.Head;
import palavra.frontend.studio.Heads;
import palavra.kernel.Refusal;
import palavra.learning.api.Learning;
import palavra.learning.api.insight.Insight;

/** How learners answered one problem or poll: beside its editor by htmx, a page of its own without. */
@Path("/studio/{edition}/blocks/{block}/answers")
@Authenticated
@RunOnVirtualThread
public class AnsweredPage {

    @CheckedTemplate(basePath = "studio")
    record answers(Head head, String back, Answered it, ItemLine line) implements TemplateInstance {}

    /** @param line how good the problem is; null for a poll, and where too few have answered */
    @CheckedTemplate(basePath = "studio")
    record answered(Answered it, ItemLine line) implements TemplateInstance {}

    private final Studio studio;
    private final Learning learning;
    private final Insight insight;
    private final Heads heads;
    private final Shell shell;

    AnsweredPage(Studio studio, Learning learning, Insight insight, Heads heads, Shell shell) {
        this.studio = studio;
        this.learning = learning;
        this.insight = insight;
        this.heads = heads;
        this.shell = shell;
    }

    /** 404 for who may not see the block, and for what nobody can answer. */
    @GET
    public TemplateInstance page(
            @RestPath UUID edition, @RestPath UUID block, @HeaderParam("HX-Request") boolean htmx) {
        var body = studio.block(shell.actor(), edition, block).body();
        if (body == null || body.problem() == null && body.poll() == null) {
            throw Refusal.notFound();
        }
        var head = heads.of(edition, "content");
        var figures = learning.answered(shell.actor(), head.course().id(), edition, block);
        var it = Answered.of(body, figures);
        var line = it.isProblem() ? line(head.course().id(), edition, block) : null;
        return htmx ? new answered(it, line) : new answers(head, EditorPages.address(edition, block), it, line);
    }

    private ItemLine line(UUID course, UUID edition, UUID block) {
        var quality = insight.item(shell.actor(), course, edition, block);
        return quality.all() == null ? null : ItemLine.of(quality, List.of());
    }
}
