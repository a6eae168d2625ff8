package palavra.frontend.studio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import palavra.content.api.studio.Studio;
import palavra.frontend.faults.Sentences;
import palavra.frontend.shell.Shell;
import palavra.kernel.Problem;
import palavra.kernel.Refusal;

/** What the pages of the studio have in common: their head, and how they say that something was refused. */
@ApplicationScoped
public class Heads {

    private final Studio studio;
    private final Shell shell;
    private final Sentences sentences;

    Heads(Studio studio, Shell shell, Sentences sentences) {
        this.studio = studio;
        this.shell = shell;
        this.sentences = sentences;
    }

    public Head of(UUID edition, String tab) {
        return Head.of(studio.courseOf(shell.actor(), edition), edition, tab);
    }

    /** The refusal as a sentence for a form; one that says there is nothing here, or nobody, is a page of its own. */
    public String sentence(Refusal refusal) {
        if (refusal.status() == 401 || refusal.status() == 404) {
            throw refusal;
        }
        return sentences.of(Problem.of(refusal), shell.language());
    }

    public static Response to(String address) {
        return Response.seeOther(URI.create(address)).build();
    }
}
