package palavra.frontend.cloud;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import palavra.content.api.Content;
import palavra.content.api.OutlineUnit;
import palavra.content.api.Reading;
import palavra.content.api.UnitContent;
import palavra.courses.api.Courses;
import palavra.frontend.faults.FormAnswers;
import palavra.frontend.grades.GradedRun;
import palavra.frontend.grades.GradedRuns;
import palavra.frontend.learn.Entrance;
import palavra.frontend.shell.Shell;
import palavra.kernel.Refusal;
import palavra.learning.api.Learning;
import palavra.learning.api.cloud.CloudView;
import palavra.learning.api.cloud.Clouds;

/** A word cloud of a unit: words are sent, and then seen by language too. htmx gets the cloud alone. */
@Path("/runs/{run}/units/{unit}/clouds/{block}")
@Authenticated
@RunOnVirtualThread
public class CloudPages {

    /** @param watches whether the reader may hide words */
    @CheckedTemplate(basePath = "cloud")
    record page(GradedRun led, OutlineUnit unit, CloudCard card, boolean watches) implements TemplateInstance {}

    @CheckedTemplate(basePath = "cloud")
    record cloud(CloudCard card) implements TemplateInstance {}

    @Inject
    Clouds clouds;

    @Inject
    Learning learning;

    @Inject
    Content content;

    @Inject
    Courses courses;

    @Inject
    Entrance entrance;

    @Inject
    FormAnswers answers;

    @Inject
    Shell shell;

    @RestPath
    UUID run;

    @RestPath
    UUID unit;

    @RestPath
    UUID block;

    /** @param edition whose words are shown; empty for those of all */
    @GET
    public TemplateInstance page(@RestQuery String edition) {
        var chosen = edition == null || edition.isEmpty() ? null : palavra.kernel.Ids.parse(edition);
        return page(view(chosen), chosen, List.of(), null);
    }

    @POST
    public Response say(@RestForm("word") List<String> words, @HeaderParam("HX-Request") boolean htmx) {
        return htmx
                ? answers.drawn(
                        () -> new cloud(card(shown(), said(words))),
                        sentence -> new cloud(card(shown(), view(null)).refused(words, sentence)))
                : answers.to(() -> said(words), here(), sentence -> page(view(null), null, words, sentence));
    }

    private CloudView said(List<String> words) {
        return entrance.inside(run, () -> clouds.say(shell.actor(), run, block, words));
    }

    private CloudView view(UUID edition) {
        return entrance.inside(run, () -> clouds.of(shell.actor(), run, block, edition));
    }

    private TemplateInstance page(CloudView view, UUID edition, List<String> typed, String refused) {
        var actor = shell.actor();
        var told = courses.run(actor, run);
        var led = new GradedRun(told, GradedRuns.leads(actor, told));
        var shown = shown();
        var card = card(shown, view).refused(typed, refused).alone(told.editions(), edition);
        return new page(led, shown.unit(), card, GradedRuns.grades(actor, told));
    }

    /** Its question comes from content, in the edition its reader reads. */
    private UnitContent shown() {
        var mine = learning.enrollment(shell.actor(), run).orElseThrow(Refusal::notFound);
        return content.unit(shell.actor(), new Reading(run, mine.publication()), unit);
    }

    private CloudCard card(UnitContent shown, CloudView view) {
        return shown.components().stream()
                .filter(one -> one.id().equals(block) && one.cloud() != null)
                .findFirst()
                .map(one -> CloudCard.in(run, unit, one, shown.language(), view))
                .orElseThrow(Refusal::notFound);
    }

    private String here() {
        return "/runs/" + run + "/units/" + unit + "#p-" + block;
    }
}
