package palavra.frontend.moderation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import palavra.forums.api.Forums;
import palavra.forums.api.Post;
import palavra.forums.api.moderation.Moderation;
import palavra.frontend.faults.Sentences;
import palavra.frontend.shell.Shell;
import palavra.kernel.Problem;
import palavra.kernel.Refusal;

/** The form by which an author asks another moderator, once, to look at a removal again. */
@Path("/runs/{run}/discussions/{thread}/posts/{post}/appeal")
@Authenticated
@RunOnVirtualThread
public class AppealPage {

    /** @param refusal why it was not sent, with the text kept; null before */
    @CheckedTemplate(basePath = "moderation")
    record appeal(Post post, PostPlace place, String text, String refusal) implements TemplateInstance {}

    private final Forums forums;
    private final Moderation moderation;
    private final Sentences sentences;
    private final Shell shell;

    AppealPage(Forums forums, Moderation moderation, Sentences sentences, Shell shell) {
        this.forums = forums;
        this.moderation = moderation;
        this.sentences = sentences;
        this.shell = shell;
    }

    @GET
    public TemplateInstance page(String run, String thread, String post) {
        return page(PostPlace.of(run, thread, post), null, null);
    }

    @POST
    public Response send(String run, String thread, String post, @RestForm String text) {
        var place = PostPlace.of(run, thread, post);
        try {
            moderation.appeal(shell.actor(), place.run(), place.post(), text);
            return place.back(false);
        } catch (Refusal refusal) {
            if (refusal.status() == 401 || refusal.status() == 404) {
                throw refusal;
            }
            var sentence = sentences.of(Problem.of(refusal), shell.language());
            return Response.status(refusal.status())
                    .entity(page(place, text, sentence))
                    .build();
        }
    }

    /** Only for the author, and only of a post that a moderator removed: others find nothing here. */
    private TemplateInstance page(PostPlace place, String text, String refusal) {
        var post = forums.post(shell.actor(), place.run(), place.post());
        if (!post.mine() || post.hiding() == null) {
            throw Refusal.notFound();
        }
        return new appeal(post, place, text, refusal);
    }
}
