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
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import palavra.forums.api.tongues.NewTranslation;
import palavra.forums.api.tongues.PostTongues;
import palavra.forums.api.tongues.Tongues;
import palavra.frontend.shell.Shell;
import palavra.kernel.Ids;
import palavra.kernel.Language;
import palavra.kernel.Refusal;
import palavra.kernel.web.RequestActor;

/** The language of a post, for its author and the team; and what it says in others, which the team puts under it. */
@Path("/runs/{run}/discussions/{thread}/posts/{post}/language")
@Authenticated
@RunOnVirtualThread
public class PostLanguagePage {

    @CheckedTemplate(basePath = "forum")
    record language(PostTongues view, String address, String back, List<Spoken> languages, Written form)
            implements TemplateInstance {}

    private final Tongues tongues;
    private final Said said;
    private final Shell shell;
    private final RequestActor actor;

    PostLanguagePage(Tongues tongues, Said said, Shell shell, RequestActor actor) {
        this.tongues = tongues;
        this.said = said;
        this.shell = shell;
        this.actor = actor;
    }

    @GET
    public TemplateInstance page(String run, String thread, String post) {
        return page(run, thread, post, Written.nothing(shell.language().tag()));
    }

    /** @param text a translation into that language; without it the language is that of the post */
    @POST
    public Response put(String run, String thread, String post, @RestForm String language, @RestForm String text) {
        var reader = actor.signedIn();
        try {
            if (text == null) {
                tongues.say(reader, Ids.parse(run), Ids.parse(post), Language.of(language));
            } else {
                var translation = new NewTranslation(Language.of(language), text);
                tongues.translate(reader, Ids.parse(run), Ids.parse(post), translation);
            }
            return Response.seeOther(URI.create(back(run, thread, post))).build();
        } catch (Refusal refusal) {
            var form = new Written("", "", "", "", text, language == null ? "" : language, null, null);
            return Response.status(refusal.status())
                    .entity(page(run, thread, post, said.in(form, refusal)))
                    .build();
        }
    }

    private TemplateInstance page(String run, String thread, String id, Written form) {
        var view = tongues.of(actor.signedIn(), Ids.parse(run), Ids.parse(id));
        if (!view.maySay()) {
            throw Refusal.notAllowed();
        }
        var chosen = List.of(view.post().language().tag());
        return new language(view, address(run, thread, id), back(run, thread, id), Spoken.with(chosen), form);
    }

    private static String back(String run, String thread, String post) {
        return "/runs/%s/discussions/%s#p-%s".formatted(Ids.parse(run), Ids.parse(thread), Ids.parse(post));
    }

    private static String address(String run, String thread, String post) {
        return "/runs/%s/discussions/%s/posts/%s/language"
                .formatted(Ids.parse(run), Ids.parse(thread), Ids.parse(post));
    }
}
