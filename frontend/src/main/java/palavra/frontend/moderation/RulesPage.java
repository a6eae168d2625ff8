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
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import palavra.forums.api.rules.Rules;
import palavra.forums.api.rules.RunRules;
import palavra.frontend.faults.Sentences;
import palavra.frontend.shell.Shell;
import palavra.kernel.Ids;
import palavra.kernel.Problem;
import palavra.kernel.Refusal;

/** What a run asks of those who write in its discussions: first posts, times of rest, blocked words. */
@Path("/runs/{run}/discussions/rules")
@Authenticated
@RunOnVirtualThread
public class RulesPage {

    /**
     * @param refusal why the rules were not kept, with the form as it was sent; null otherwise
     * @param changed whether that was because others hold meanwhile
     */
    @CheckedTemplate(basePath = "moderation")
    record rules(RunRules rules, RulesForm form, String zone, boolean kept, String refusal, boolean changed)
            implements TemplateInstance {}

    private final Rules rules;
    private final Sentences sentences;
    private final Shell shell;

    RulesPage(Rules rules, Sentences sentences, Shell shell) {
        this.rules = rules;
        this.sentences = sentences;
        this.shell = shell;
    }

    @GET
    public TemplateInstance page(String run, @RestQuery boolean kept) {
        var now = rules.of(shell.actor(), Ids.parse(run));
        return page(now, RulesForm.of(now, shell.zone()), kept, null, false);
    }

    @POST
    public Response keep(
            String run,
            @RestForm String version,
            @RestForm String first,
            @RestForm List<String> from,
            @RestForm List<String> until,
            @RestForm String blocked) {
        var id = Ids.parse(run);
        var form = RulesForm.typed(version, "true".equals(first), from, until, blocked);
        try {
            rules.keep(shell.actor(), id, form.rules(shell.zone()));
            return Response.seeOther(URI.create("/runs/" + id + "/discussions/rules?kept=true"))
                    .build();
        } catch (Refusal refusal) {
            if (refusal.status() == 401 || refusal.status() == 404) {
                throw refusal;
            }
            var sentence = sentences.of(Problem.of(refusal), shell.language());
            var now = rules.of(shell.actor(), id);
            var changed = "changed-meanwhile".equals(refusal.code());
            var page = page(now, changed ? form.insteadOf(now) : form, false, sentence, changed);
            return Response.status(refusal.status()).entity(page).build();
        }
    }

    private TemplateInstance page(RunRules now, RulesForm form, boolean kept, String refusal, boolean changed) {
        return new rules(now, form, shell.zone().getId(), kept, refusal, changed);
    }
}
