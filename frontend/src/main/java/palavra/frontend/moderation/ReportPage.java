package palavra.frontend.moderation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import palavra.forums.api.Forums;
import palavra.forums.api.Post;
import palavra.forums.api.moderation.Moderation;
import palavra.forums.api.moderation.Reason;
import palavra.forums.api.moderation.Report;
import palavra.frontend.faults.Sentences;
import palavra.frontend.shell.Shell;
import palavra.kernel.Problem;
import palavra.kernel.Refusal;

/** The form by which a reader reports a post: a reason, and a note if they like. */
@Path("/runs/{run}/discussions/{thread}/posts/{post}/report")
@Authenticated
@RunOnVirtualThread
public class ReportPage {

    /** @param refusal why it was not sent, with the note kept; null before */
    @CheckedTemplate(basePath = "moderation")
    record report(Post post, PostPlace place, List<Reason> reasons, Reason chosen, String note, String refusal)
            implements TemplateInstance {}

    private final Forums forums;
    private final Moderation moderation;
    private final Sentences sentences;
    private final Shell shell;

    ReportPage(Forums forums, Moderation moderation, Sentences sentences, Shell shell) {
        this.forums = forums;
        this.moderation = moderation;
        this.sentences = sentences;
        this.shell = shell;
    }

    @GET
    public TemplateInstance page(String run, String thread, String post) {
        return page(PostPlace.of(run, thread, post), Reason.OTHER, null, null);
    }

    @POST
    public Response send(String run, String thread, String post, @RestForm String reason, @RestForm String note) {
        var place = PostPlace.of(run, thread, post);
        var chosen = Arrays.stream(Reason.values())
                .filter(one -> one.name().equals(reason))
                .findFirst()
                .orElse(Reason.OTHER);
        try {
            var reported = moderation.report(shell.actor(), place.run(), place.post(), new Report(chosen, note));
            return place.back(reported.hidden());
        } catch (Refusal refusal) {
            if (refusal.status() == 401 || refusal.status() == 404) {
                throw refusal;
            }
            var sentence = sentences.of(Problem.of(refusal), shell.language());
            return Response.status(refusal.status())
                    .entity(page(place, chosen, note, sentence))
                    .build();
        }
    }

    private TemplateInstance page(PostPlace place, Reason chosen, String note, String refusal) {
        var post = forums.post(shell.actor(), place.run(), place.post());
        return new report(post, place, List.of(Reason.values()), chosen, note, refusal);
    }
}
