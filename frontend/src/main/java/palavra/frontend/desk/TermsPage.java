package palavra.frontend.desk;

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
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import palavra.content.api.translation.Term;
import palavra.content.api.translation.Translation;
import palavra.frontend.faults.Sentences;
import palavra.frontend.shell.Shell;
import palavra.kernel.Problem;
import palavra.kernel.Refusal;

/** The words of a course in the language of an edition: what to call things, and what never to call them. */
@Path("/desk/{edition}/terms")
@Authenticated
@RunOnVirtualThread
public class TermsPage {

    private static final Term NONE = new Term(null, "", "", "");

    private final Translation translation;
    private final Standings standings;
    private final Sentences sentences;
    private final Shell shell;

    TermsPage(Translation translation, Standings standings, Sentences sentences, Shell shell) {
        this.translation = translation;
        this.standings = standings;
        this.sentences = sentences;
        this.shell = shell;
    }

    @CheckedTemplate(basePath = "desk")
    record terms(Standing standing, List<Term> terms, Term typed, String error) implements TemplateInstance {}

    /** @param edit the term that stands in the form; none for a new one */
    @GET
    public TemplateInstance page(@RestPath UUID edition, @RestQuery UUID edit) {
        var terms = translation.terms(shell.actor(), edition);
        var typed = terms.stream()
                .filter(term -> term.id().equals(edit))
                .findFirst()
                .orElse(NONE);
        return new terms(standings.of(edition), terms, typed, null);
    }

    @POST
    public Response write(
            @RestPath UUID edition,
            @RestForm UUID id,
            @RestForm String source,
            @RestForm String target,
            @RestForm String not) {
        var typed = new Term(id, FieldForm.said(source), FieldForm.said(target), FieldForm.said(not));
        try {
            translation.term(shell.actor(), edition, typed);
            return back(edition);
        } catch (Refusal refusal) {
            if (refusal.status() == 404) {
                throw refusal;
            }
            var sentence = sentences.of(Problem.of(refusal), shell.language());
            var terms = translation.terms(shell.actor(), edition);
            return Response.status(refusal.status())
                    .entity(new terms(standings.of(edition), terms, typed, sentence))
                    .build();
        }
    }

    /** Where signing in again leads whose session had ended: nothing has happened yet. */
    @GET
    @Path("{term}/end")
    public Response notYet(@RestPath UUID edition, @RestPath UUID term) {
        return back(edition);
    }

    @POST
    @Path("{term}/end")
    public Response remove(@RestPath UUID edition, @RestPath UUID term) {
        translation.forget(shell.actor(), edition, term);
        return back(edition);
    }

    private static Response back(UUID edition) {
        return Response.seeOther(URI.create("/desk/" + edition + "/terms")).build();
    }
}
