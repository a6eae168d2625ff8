package palavra.frontend.moderation;

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
import java.util.Locale;
import org.jboss.resteasy.reactive.RestForm;
import palavra.forums.api.moderation.CaseView;
import palavra.forums.api.moderation.Decision;
import palavra.forums.api.moderation.Moderation;
import palavra.forums.api.moderation.Queue;
import palavra.forums.api.moderation.QueueQuery;
import palavra.forums.api.moderation.Reason;
import palavra.forums.api.moderation.Verdict;
import palavra.frontend.faults.Sentences;
import palavra.frontend.shell.Shell;
import palavra.kernel.Ids;
import palavra.kernel.Problem;
import palavra.kernel.Refusal;

/** One case beside the queue: the post, why it is here, and the decision. Decision and claim are nouns put there by forms. */
@Path("/moderation/cases/{id}")
@Authenticated
@RunOnVirtualThread
public class CasePage {

    /** @param refusal why what was sent was not done, with the note kept; null otherwise */
    @CheckedTemplate(basePath = "moderation")
    record review(CaseView view, Queue queue, QueueAddress address, List<Reason> reasons, String note, String refusal)
            implements TemplateInstance {}

    private final Moderation moderation;
    private final Sentences sentences;
    private final Shell shell;

    CasePage(Moderation moderation, Sentences sentences, Shell shell) {
        this.moderation = moderation;
        this.sentences = sentences;
        this.shell = shell;
    }

    @GET
    public TemplateInstance page(String id) {
        return page(id, null, null);
    }

    /** Where signing in leads back to. */
    @GET
    @Path("{noun: decision|claim|decision/end|claim/end}")
    public Response back(String id, String noun) {
        return to(id);
    }

    @POST
    @Path("decision")
    public Response decide(
            String id,
            @RestForm String verdict,
            @RestForm String reason,
            @RestForm String note,
            @RestForm String alike) {
        var decision =
                new Decision(one(Verdict.values(), verdict), one(Reason.values(), reason), note, "true".equals(alike));
        return done(id, note, () -> moderation.decide(shell.actor(), Ids.parse(id), decision));
    }

    @POST
    @Path("decision/end")
    public Response undo(String id) {
        return done(id, null, () -> moderation.undo(shell.actor(), Ids.parse(id)));
    }

    @POST
    @Path("claim")
    public Response claim(String id, @RestForm String colleague) {
        var to = colleague == null || colleague.isBlank() ? null : Ids.parse(colleague);
        return done(id, null, () -> moderation.claim(shell.actor(), Ids.parse(id), to));
    }

    @POST
    @Path("claim/end")
    public Response release(String id) {
        return done(id, null, () -> moderation.release(shell.actor(), Ids.parse(id)));
    }

    /** A refusal stands on the case as it is now, so that whoever came second sees what the first decided. */
    private Response done(String id, String note, Runnable act) {
        try {
            act.run();
            return to(id);
        } catch (Refusal refusal) {
            if (refusal.status() == 401 || refusal.status() == 404) {
                throw refusal;
            }
            var sentence = sentences.of(Problem.of(refusal), shell.language());
            return Response.status(refusal.status())
                    .entity(page(id, note, sentence))
                    .build();
        }
    }

    private TemplateInstance page(String id, String note, String refusal) {
        var view = moderation.find(shell.actor(), Ids.parse(id));
        var tab = view.summary().cause().name().toLowerCase(Locale.ROOT);
        var queue = moderation.queue(shell.actor(), new QueueQuery(tab, null, null, null));
        return new review(view, queue, QueueAddress.of(tab, null, null), List.of(Reason.values()), note, refusal);
    }

    private static Response to(String id) {
        return Response.seeOther(URI.create("/moderation/cases/" + Ids.parse(id)))
                .build();
    }

    private static <E extends Enum<E>> E one(E[] all, String name) {
        return Arrays.stream(all)
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
