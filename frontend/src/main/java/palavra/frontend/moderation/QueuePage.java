package palavra.frontend.moderation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import palavra.forums.api.moderation.Figures;
import palavra.forums.api.moderation.LogEntry;
import palavra.forums.api.moderation.LogQuery;
import palavra.forums.api.moderation.Moderation;
import palavra.forums.api.moderation.Queue;
import palavra.forums.api.moderation.QueueQuery;
import palavra.forums.api.moderation.Reason;
import palavra.kernel.Ids;
import palavra.kernel.Page;
import palavra.kernel.web.RequestActor;

/** What waits in all runs the reader moderates, the log of what was done there, and the figures. */
@Path("/moderation")
@Authenticated
@RunOnVirtualThread
public class QueuePage {

    @CheckedTemplate(basePath = "moderation")
    record queue(Queue queue, List<HeldRun> held, QueueAddress address, List<Reason> reasons, String first, String next)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "moderation")
    record log(Page<LogEntry> page, String act, List<String> acts, String first, String next)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "moderation")
    record figures(Figures figures, List<String> ages) implements TemplateInstance {}

    private static final List<String> AGES = List.of("hour", "hours", "day", "older");
    private static final List<String> ACTS = List.of(
            "report",
            "hidden-by-reports",
            "held",
            "hide",
            "keep",
            "appeal",
            "claim",
            "hand-over",
            "pin",
            "close",
            "move",
            "amend",
            "endorse",
            "silence",
            "ban",
            "rules");

    private final Moderation moderation;
    private final RequestActor actor;

    QueuePage(Moderation moderation, RequestActor actor) {
        this.moderation = moderation;
        this.actor = actor;
    }

    @GET
    public TemplateInstance page(
            @RestQuery String tab, @RestQuery String run, @RestQuery String language, @RestQuery String cursor) {
        var address = QueueAddress.of(tab, run, language);
        var only = run == null || run.isBlank() ? null : Ids.parse(run);
        var queue = moderation.queue(actor.signedIn(), new QueueQuery(address.tab(), only, language, cursor));
        var next = address.tab().equals("unanswered")
                ? queue.unanswered().next()
                : queue.cases().next();
        return new queue(
                queue,
                HeldRun.of(queue.held()),
                address,
                List.of(Reason.values()),
                cursor == null || cursor.isBlank() ? null : address.path(null),
                next == null ? null : address.path(next));
    }

    @GET
    @Path("figures")
    public TemplateInstance figures() {
        return new figures(moderation.figures(actor.signedIn()), AGES);
    }

    @GET
    @Path("log")
    public TemplateInstance log(@RestQuery String run, @RestQuery String act, @RestQuery String cursor) {
        var only = run == null || run.isBlank() ? null : Ids.parse(run);
        var chosen = act != null && ACTS.contains(act) ? act : "";
        var page = moderation.log(actor.signedIn(), new LogQuery(only, chosen, cursor));
        var address = QueueAddress.log(run, chosen);
        return new log(
                page,
                chosen,
                ACTS,
                cursor == null || cursor.isBlank() ? null : address,
                page.next() == null ? null : address + (address.contains("?") ? "&" : "?") + "cursor=" + page.next());
    }
}
