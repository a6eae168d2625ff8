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
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import palavra.forums.api.moderation.Decision;
import palavra.forums.api.moderation.Moderation;
import palavra.forums.api.moderation.Reason;
import palavra.forums.api.moderation.Sweep;
import palavra.forums.api.moderation.Verdict;
import palavra.frontend.faults.Sentences;
import palavra.frontend.shell.Shell;
import palavra.kernel.Ids;
import palavra.kernel.Problem;
import palavra.kernel.Refusal;

/** What is held in a run, decided for several people or for all of them at once. */
@Path("/moderation/runs/{run}/held")
@Authenticated
@RunOnVirtualThread
public class HeldPage {

    /**
     * @param posts how many were decided
     * @param one of their cases, from which all are undone; null for none
     */
    @CheckedTemplate(basePath = "moderation")
    record swept(UUID run, int posts, boolean removed, UUID one, String refusal) implements TemplateInstance {}

    private final Moderation moderation;
    private final Sentences sentences;
    private final Shell shell;

    HeldPage(Moderation moderation, Sentences sentences, Shell shell) {
        this.moderation = moderation;
        this.sentences = sentences;
        this.shell = shell;
    }

    /** What was done a moment ago; where signing in leads back to otherwise. */
    @GET
    public Response page(
            String run, @RestQuery Integer posts, @RestQuery boolean removed, @RestQuery("case") String one) {
        if (posts == null) {
            return Response.seeOther(URI.create("/moderation?tab=held&run=" + Ids.parse(run)))
                    .build();
        }
        var id = one == null || one.isBlank() ? null : Ids.parse(one);
        return Response.ok(new swept(Ids.parse(run), posts, removed, id, null)).build();
    }

    /**
     * @param all {@code true} for everyone who was listed, whoever was chosen
     * @param listed whom the form showed: nobody is decided about unseen
     */
    @POST
    public Response sweep(
            String run,
            @RestForm List<String> who,
            @RestForm String all,
            @RestForm List<String> listed,
            @RestForm String verdict,
            @RestForm String reason) {
        var id = Ids.parse(run);
        var removes = "REMOVE".equals(verdict);
        var why = Arrays.stream(Reason.values())
                .filter(one -> one.name().equals(reason))
                .findFirst()
                .orElse(Reason.OTHER);
        var decision = new Decision(removes ? Verdict.REMOVE : Verdict.KEEP, why, "", false);
        try {
            var people = chosen("true".equals(all) ? listed : who);
            var done = moderation.sweep(shell.actor(), id, new Sweep(people, decision));
            var said = "?posts=%d&removed=%s%s"
                    .formatted(done.posts(), removes, done.first() == null ? "" : "&case=" + done.first());
            return Response.seeOther(URI.create("/moderation/runs/" + id + "/held" + said))
                    .build();
        } catch (Refusal refusal) {
            if (refusal.status() == 401 || refusal.status() == 404) {
                throw refusal;
            }
            var sentence = sentences.of(Problem.of(refusal), shell.language());
            return Response.status(refusal.status())
                    .entity(new swept(id, 0, removes, null, sentence))
                    .build();
        }
    }

    private static List<UUID> chosen(List<String> who) {
        return who == null ? List.of() : who.stream().map(Ids::parse).toList();
    }
}
