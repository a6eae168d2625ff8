package palavra.frontend.account;

import io.quarkus.oidc.OidcSession;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestForm;
import palavra.courses.api.Courses;
import palavra.frontend.faults.Sentences;
import palavra.frontend.session.Sessions;
import palavra.frontend.shell.Shell;
import palavra.kernel.Problem;
import palavra.kernel.Refusal;

/** The way out for good: what goes and what stays is said before, and the reader's name is typed to confirm. */
@Path("/account/erasure")
@Authenticated
@RunOnVirtualThread
public class ErasurePage {

    /** @param refusal why it was not done, with what was chosen kept; null before */
    @CheckedTemplate(basePath = "account")
    record erasure(String name, boolean texts, boolean certificates, String refusal) implements TemplateInstance {}

    @CheckedTemplate(basePath = "account")
    record erased() implements TemplateInstance {}

    private final Courses courses;
    private final Sessions sessions;
    private final OidcSession session;
    private final Sentences sentences;
    private final Shell shell;

    ErasurePage(Courses courses, Sessions sessions, OidcSession session, Sentences sentences, Shell shell) {
        this.courses = courses;
        this.sessions = sessions;
        this.session = session;
        this.sentences = sentences;
        this.shell = shell;
    }

    @GET
    public TemplateInstance page() {
        return new erasure(shell.actor().name(), false, false, null);
    }

    @POST
    public Response erase(@RestForm String name, @RestForm boolean texts, @RestForm boolean certificates) {
        var actor = shell.actor();
        try {
            if (name == null || !name.strip().equals(actor.name().strip())) {
                throw Refusal.invalid("name-differs", "This is not your name as it stands above.");
            }
            courses.erase(actor, shell.verifiedEmail(), texts, certificates);
        } catch (Refusal refusal) {
            var sentence = sentences.of(Problem.of(refusal), shell.language());
            return Response.status(refusal.status())
                    .entity(new erasure(actor.name(), texts, certificates, sentence))
                    .build();
        }
        sessions.endAllOf(actor.id());
        session.logout().await().indefinitely();
        return Response.seeOther(URI.create("/account/erasure/begun")).build();
    }

    @GET
    @Path("/begun")
    @PermitAll
    public TemplateInstance begun() {
        return new erased();
    }
}
