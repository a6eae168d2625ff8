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
import org.jboss.resteasy.reactive.RestQuery;
import palavra.forums.api.tongues.Tongues;
import palavra.frontend.faults.Sentences;
import palavra.frontend.shell.Shell;
import palavra.kernel.Language;
import palavra.kernel.Problem;
import palavra.kernel.Refusal;
import palavra.kernel.web.RequestActor;

/** The languages somebody reads: one choice for the discussions of all courses. */
@Path("/discussions/languages")
@Authenticated
@RunOnVirtualThread
public class ReadsPage {

    @CheckedTemplate(basePath = "forum")
    record reads(List<Spoken> languages, boolean saved, String sentence) implements TemplateInstance {}

    private final Tongues tongues;
    private final Sentences sentences;
    private final Shell shell;
    private final RequestActor actor;

    ReadsPage(Tongues tongues, Sentences sentences, Shell shell, RequestActor actor) {
        this.tongues = tongues;
        this.sentences = sentences;
        this.shell = shell;
        this.actor = actor;
    }

    /** @param saved whether they were kept just now */
    @GET
    public TemplateInstance page(@RestQuery boolean saved) {
        return new reads(Spoken.with(tags(tongues.reads(actor.signedIn()))), saved, null);
    }

    @POST
    public Response keep(@RestForm List<String> language) {
        try {
            tongues.read(
                    actor.signedIn(),
                    language == null
                            ? List.of()
                            : language.stream().map(Language::of).toList());
            return Response.seeOther(URI.create("/discussions/languages?saved=true"))
                    .build();
        } catch (Refusal refusal) {
            var sentence = sentences.of(Problem.of(refusal), shell.language());
            return Response.status(refusal.status())
                    .entity(new reads(Spoken.with(language == null ? List.of() : language), false, sentence))
                    .build();
        }
    }

    private static List<String> tags(List<Language> languages) {
        return languages.stream().map(Language::tag).toList();
    }
}
