package palavra.frontend.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import palavra.frontend.faults.Sentences;
import palavra.frontend.shell.Shell;
import palavra.kernel.Problem;
import palavra.kernel.Refusal;
import palavra.learning.api.roster.Roster;
import palavra.learning.api.roster.RunKey;

/** The key that a run asks for before somebody joins. */
@Path("/runs/{run}/people/key")
@Authenticated
@RunOnVirtualThread
public class KeyPage {

    private final Roster roster;
    private final Frame.Frames frames;
    private final Sentences sentences;
    private final Shell shell;

    KeyPage(Roster roster, Frame.Frames frames, Sentences sentences, Shell shell) {
        this.roster = roster;
        this.frames = frames;
        this.sentences = sentences;
        this.shell = shell;
    }

    /** @param key as it is now, empty for none; typed what stands in the field; error why it was not taken, or null */
    @CheckedTemplate(basePath = "people")
    record key(Frame frame, String key, String typed, String error) implements TemplateInstance {}

    @GET
    public TemplateInstance page(@RestPath UUID run) {
        return page(run, null, null);
    }

    @POST
    public Response set(@RestPath UUID run, @RestForm String key) {
        try {
            if (key == null || key.isBlank()) {
                throw Refusal.invalid("key-length", "A key has 6 to 60 letters and digits.");
            }
            roster.lock(shell.actor(), run, new RunKey(key));
            return back(run);
        } catch (Refusal refusal) {
            if (refusal.status() != 400) {
                throw refusal;
            }
            var sentence = sentences.of(Problem.of(refusal), shell.language());
            return Response.status(400).entity(page(run, key, sentence)).build();
        }
    }

    @POST
    @Path("end")
    public Response remove(@RestPath UUID run) {
        roster.lock(shell.actor(), run, new RunKey(""));
        return back(run);
    }

    /** Where signing in again leads whose session had ended: nothing has happened yet. */
    @GET
    @Path("end")
    public Response stillThere(@RestPath UUID run) {
        return back(run);
    }

    private TemplateInstance page(UUID run, String typed, String error) {
        var frame = frames.of(run);
        var now = roster.key(shell.actor(), run).key();
        return new key(frame, now, typed == null ? now : typed, error);
    }

    private static Response back(UUID run) {
        return Response.seeOther(URI.create("/runs/" + run + "/people/key")).build();
    }
}
